package org.kith.plugins.rubric;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.core.framework.Framework;
import org.kith.core.framework.Level;
import org.kith.core.framework.Scale;

/** Lists of names, for findings that say which there are. */
final class Words {

    private Words() {}

    static String list(Stream<?> names) {
        return names.map(Object::toString).distinct().collect(Collectors.joining(", "));
    }

    static String scales(Rubric rubric) {
        return rubric.scales().isEmpty()
                ? "none"
                : list(rubric.scales().stream().map(Scale::key));
    }

    static String levels(Scale scale) {
        return list(scale.levels().stream().map(Level::key));
    }

    static String criteria(Framework framework) {
        return list(framework.rated().stream().map(criterion -> criterion.key()));
    }
}
