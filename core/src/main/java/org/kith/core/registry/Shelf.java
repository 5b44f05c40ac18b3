package org.kith.core.registry;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kith.core.spi.Plugin;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;

/** The plug-ins of one family by name. A name that stands for several is kept out, unless the host prefers one of them. */
final class Shelf {

    private final PluginKind family;
    private final ImmutableSortedMap<String, Entry> usable;
    private final ImmutableSortedMap<String, Finding> ambiguous;
    private final Findings findings;

    private Shelf(Sorting sorting) {
        this.family = sorting.family;
        this.usable = ImmutableSortedMap.copyOf(sorting.usable);
        this.ambiguous = ImmutableSortedMap.copyOf(sorting.ambiguous);
        this.findings = sorting.settled.build().plus(Findings.copyOf(ambiguous.values()));
    }

    /** {@return those of a family among some plug-ins} */
    static Shelf of(PluginKind family, List<Entry> entries, Preferences preferences) {
        Sorting sorting = new Sorting(family, preferences);
        entries.stream()
                .filter(entry -> entry.kind().family() == family)
                .collect(Collectors.groupingBy(Entry::name, TreeMap::new, Collectors.toList()))
                .forEach(sorting::add);
        return new Shelf(sorting);
    }

    /** {@return the plug-ins of a kind, by name} */
    <P extends Plugin> List<P> all(Class<P> contract) {
        return usable.values().stream()
                .map(Entry::plugin)
                .filter(contract::isInstance)
                .map(contract::cast)
                .collect(toImmutableList());
    }

    /** {@return the plug-in of a name; throws if the name stands for several} */
    Optional<Plugin> find(String name) {
        Finding doubt = ambiguous.get(name);
        if (doubt != null) {
            throw UnknownPluginException.ambiguous(doubt);
        }
        return Optional.ofNullable(usable.get(name)).map(Entry::plugin);
    }

    /** {@return the plug-in of a name; throws if there is none, or the name stands for several} */
    Plugin require(String name) {
        return find(name).orElseThrow(() -> UnknownPluginException.unknown(family, name, usable.keySet()));
    }

    List<Registration> registrations() {
        return usable.values().stream().map(Entry::registration).collect(toImmutableList());
    }

    Findings findings() {
        return findings;
    }

    /** Takes the plug-ins name by name. */
    private static final class Sorting {

        private final PluginKind family;
        private final Preferences preferences;
        private final Map<String, Entry> usable = new TreeMap<>();
        private final Map<String, Finding> ambiguous = new TreeMap<>();
        private final Findings.Builder settled = Findings.builder();

        Sorting(PluginKind family, Preferences preferences) {
            this.family = family;
            this.preferences = preferences;
        }

        void add(String name, List<Entry> sameName) {
            if (sameName.size() == 1) {
                usable.put(name, sameName.get(0));
                return;
            }
            String classes = classes(sameName);
            Optional<Entry> preferred = preferences.pick(sameName);
            preferred.ifPresent(entry -> settle(entry, classes));
            if (preferred.isEmpty()) {
                ambiguous.put(name, Faults.duplicateName(family, name, classes));
            }
        }

        private void settle(Entry preferred, String classes) {
            usable.put(preferred.name(), preferred);
            settled.add(Faults.duplicateSettled(family, preferred.name(), classes, preferred.className()));
        }

        private static String classes(List<Entry> entries) {
            return entries.stream()
                    .map(entry -> entry.className() + " (" + entry.candidate().origin() + ")")
                    .sorted()
                    .collect(Collectors.joining(" and "));
        }
    }
}
