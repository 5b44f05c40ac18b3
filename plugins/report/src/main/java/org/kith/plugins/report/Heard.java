package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.kith.core.assessment.Story;
import org.kith.core.community.DiversityAxis;
import org.kith.core.community.DiversityAxisId;
import org.kith.core.community.Engagement;
import org.kith.core.community.EngagementId;
import org.kith.core.community.Group;
import org.kith.core.plan.Provenance;
import org.kith.core.time.PartialDate;

/** Tells where people were heard before anybody planned: in engagements and in stories, as far as the audience may see them. */
final class Heard {

    private Heard() {}

    static Stream<ChainEvent> of(Provenance chain, Scope scope) {
        return Stream.concat(
                chain.engagements().stream().map(id -> engagement(id, scope)),
                chain.stories().stream()
                        .flatMap(id -> scope.dossier().find(Story.TYPE, id).stream())
                        .map(story -> event(story.date(), "A story", scope.text(story.text()), List.of())));
    }

    private static ChainEvent engagement(EngagementId id, Scope scope) {
        return scope.dossier()
                .find(Engagement.TYPE, id)
                .map(found -> engagement(found, scope))
                .orElse(ChainEvent.undated("Heard", id.value()));
    }

    private static ChainEvent engagement(Engagement engagement, Scope scope) {
        String title = engagement.title().map(text -> ": " + scope.text(text)).orElse("");
        String missing = axes(engagement.missing(), scope);
        return event(
                engagement.date(),
                "Heard" + title,
                "\u201c" + scope.text(engagement.question()) + "\u201d " + scope.text(engagement.method()) + ", "
                        + engagement.people() + " people.",
                Stream.of(groups(engagement.groups(), scope), missing.isEmpty() ? "" : "Missing: " + missing)
                        .filter(line -> !line.isEmpty())
                        .collect(toImmutableList()));
    }

    private static ChainEvent event(PartialDate date, String title, String text, List<String> lines) {
        LocalDate day = date.earliest().orElse(LocalDate.MIN);
        return new ChainEvent(day, EnglishDates.partial(date), title, text, lines);
    }

    /** {@return the names of groups; how many each had is not told, since small ones could be recognised} */
    static String groups(Collection<Group> groups, Scope scope) {
        return Sentence.list(groups.stream()
                .map(group -> group.name()
                        .map(scope::text)
                        .or(() -> group.axis().map(id -> axis(id, scope)))
                        .orElse(""))
                .distinct()
                .collect(toImmutableList()));
    }

    /** {@return the ways in which people differ, by their names} */
    static String axes(Collection<DiversityAxisId> axes, Scope scope) {
        return Sentence.list(axes.stream().map(id -> axis(id, scope)).collect(toImmutableList()));
    }

    private static String axis(DiversityAxisId id, Scope scope) {
        return scope.dossier()
                .find(DiversityAxis.TYPE, id)
                .map(DiversityAxis::title)
                .map(scope::text)
                .orElse(id.value());
    }
}
