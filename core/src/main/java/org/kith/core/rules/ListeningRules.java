package org.kith.core.rules;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kith.core.assessment.Story;
import org.kith.core.community.DiversityAxisId;
import org.kith.core.community.Engagement;
import org.kith.core.community.Group;
import org.kith.core.number.Comparison;
import org.kith.core.number.Qualified;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.time.PartialDate;
import org.kith.core.validation.Severity;

/** Rules of listening: that people were heard, which people, and who was missing; and of the stories that they told. */
final class ListeningRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(Engagement.class, ListeningRules::isNotToCome),
            Rule.of(Engagement.class, ListeningRules::hasPlace),
            Rule.of(Engagement.class, ListeningRules::hasPeople),
            Rule.of(Engagement.class, ListeningRules::hasGroups),
            Rule.of(Engagement.class, ListeningRules::groupsArePeopleWhoTookPart),
            Rule.of(Engagement.class, ListeningRules::missesNobodyWhoWasThere),
            Rule.of(Story.class, ListeningRules::isNotToCome),
            Rule.of(Story.class, ListeningRules::hasPermission));

    private static final Qualified ONE = Qualified.exactly(1);

    private ListeningRules() {}

    static void isNotToCome(Engagement engagement, Reporter out) {
        isNotToCome(engagement.date(), "engagement.later", out);
    }

    static void isNotToCome(Story story, Reporter out) {
        isNotToCome(story.date(), "story.later", out);
    }

    private static void isNotToCome(PartialDate date, String code, Reporter out) {
        if (date.compare(PartialDate.of(out.asOf())).equals(Optional.of(1))) {
            out.at("date").report(Severity.WARNING, code, date, out.asOf());
        }
    }

    static void hasPlace(Engagement engagement, Reporter out) {
        if (engagement.place().isEmpty()) {
            out.at("place").report(Severity.WARNING, "engagement.no-place", engagement.id());
        }
    }

    static void hasPeople(Engagement engagement, Reporter out) {
        if (engagement.people().compare(ONE) == Comparison.BELOW) {
            out.at("people").report(Severity.WARNING, "engagement.nobody", engagement.id());
        }
    }

    static void hasGroups(Engagement engagement, Reporter out) {
        if (engagement.groups().isEmpty()) {
            out.at("groups").report(Severity.WARNING, "engagement.no-groups", engagement.id());
        }
    }

    /** Groups of different axes may hold the same people, so only those of one axis, or of none, are added up. */
    static void groupsArePeopleWhoTookPart(Engagement engagement, Reporter out) {
        countsByAxis(engagement).values().stream()
                .map(LeastSum::of)
                .filter(least -> least.exceeds(engagement.people()))
                .map(least -> least.amount().toPlainString())
                .forEach(least -> out.at("groups")
                        .report(Severity.WARNING, "engagement.groups-exceed-people", least, engagement.people()));
    }

    private static Map<Optional<DiversityAxisId>, List<Qualified>> countsByAxis(Engagement engagement) {
        return engagement.groups().stream()
                .collect(groupingBy(
                        Group::axis, LinkedHashMap::new, flatMapping(group -> group.people().stream(), toList())));
    }

    static void missesNobodyWhoWasThere(Engagement engagement, Reporter out) {
        Set<DiversityAxisId> present = new HashSet<>();
        engagement.groups().stream().map(Group::axis).forEach(axis -> axis.ifPresent(present::add));
        int index = 0;
        for (DiversityAxisId axis : engagement.missing()) {
            if (present.contains(axis)) {
                out.at("missing").at(index).report(Severity.WARNING, "engagement.missing-and-present", axis);
            }
            index++;
        }
    }

    static void hasPermission(Story story, Reporter out) {
        if (story.permission().isEmpty()) {
            out.at("permission").report(Severity.INFO, "story.no-permission", story.id());
        }
    }
}
