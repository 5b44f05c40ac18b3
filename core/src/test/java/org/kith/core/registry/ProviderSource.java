package org.kith.core.registry;

/** The source of a small exporter, which a test makes wrong in one way. */
record ProviderSource(String className, String pluginName, String members, String parent, String spi) {

    private static final String TEMPLATE = """
            package @package;

            import java.io.OutputStream;
            import java.util.Set;
            import org.kith.core.dossier.Redacted;
            import org.kith.core.shape.DocumentType;
            import org.kith.core.spi.*;
            import org.kith.core.validation.Findings;

            public class @class extends @parent implements Exporter {
                @members
                @Override public String name() { return "@name"; }
                @Override public int spi() { return @spi; }
                @Override public String mediaType() { return "text/plain"; }
                @Override public Set<DocumentType<?>> accepts() { return Set.of(); }
                @Override public Findings write(Redacted dossier, ExportContext context, OutputStream out) {
                    return Findings.NONE;
                }
            }
            """;

    /** {@return an exporter without a fault} */
    static ProviderSource exporter(String className, String pluginName) {
        return new ProviderSource(className, pluginName, "", "Object", "Plugin.SPI");
    }

    ProviderSource with(String newMembers) {
        return new ProviderSource(className, pluginName, newMembers, parent, spi);
    }

    ProviderSource extending(String newParent) {
        return new ProviderSource(className, pluginName, members, newParent, spi);
    }

    ProviderSource speaking(String newSpi) {
        return new ProviderSource(className, pluginName, members, parent, newSpi);
    }

    String text() {
        int dot = className.lastIndexOf('.');
        return TEMPLATE.replace("@package", className.substring(0, dot))
                .replace("@class", className.substring(dot + 1))
                .replace("@parent", parent)
                .replace("@members", members)
                .replace("@name", pluginName)
                .replace("@spi", spi);
    }
}
