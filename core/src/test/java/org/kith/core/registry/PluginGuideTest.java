package org.kith.core.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.spi.Exporter;
import org.kith.core.text.Messages;

/** What the guide for makers of plug-ins says is true. */
class PluginGuideTest {

    private static final Pattern BLOCK = Pattern.compile("```\\w*\\n(.*?)```", Pattern.DOTALL);
    private static final String EXAMPLE = "org.example.ids.PlanIds";

    private final String guide;
    private final List<String> blocks;

    PluginGuideTest() throws IOException {
        guide = Files.readString(Path.of("..", "docs", "plugins.md"));
        blocks = BLOCK.matcher(guide)
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    @Test
    void itsExampleIsFound(@TempDir Path folder) throws IOException {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Workshop.compile(classes, Map.of(EXAMPLE, blocks.get(0)));
        Workshop.register(classes, Exporter.class, blocks.get(1));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {Workshop.url(classes)}, Plugins.class.getClassLoader())) {
            Plugins plugins = Plugins.builder().classLoader(loader).build();

            assertThat(plugins.requireExporter("org.example.plan-ids")
                            .getClass()
                            .getName())
                    .isEqualTo(EXAMPLE);
            assertThat(plugins.report().findings()).isEmpty();
        }
    }

    @Test
    void itsExampleCompilesAsAModule(@TempDir Path folder) throws IOException {
        Path modules = Files.createDirectory(folder.resolve("modules"));

        Workshop.compileModules(
                modules,
                Map.of("org.example.ids/" + EXAMPLE, blocks.get(0), "org.example.ids/module-info", blocks.get(2)));

        assertThat(modules.resolve("org.example.ids/module-info.class")).exists();
    }

    @Test
    void itNamesEveryCode() {
        assertThat(guide).contains(Messages.load(Faults.class, "registry").codes());
    }
}
