package org.kith.plugins.rubric;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.core.framework.Framework;
import org.kith.core.framework.Level;
import org.kith.core.framework.Scale;

/** Lists of names, for findings that say which there are. */
final class Words {

    /** How many names a list spells out; a finding stays readable however many there are. */
    private static final int MOST = 12;

    private Words() {}

    /** {@return names with commas between them; the first dozen, and how many more there are} */
    static String list(Stream<?> names) {
        List<String> all = names.map(Object::toString).distinct().collect(toImmutableList());
        String first = all.stream().limit(MOST).collect(Collectors.joining(", "));
        return all.size() <= MOST ? first : first + " and " + (all.size() - MOST) + " more";
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
