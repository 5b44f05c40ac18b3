package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.stream.Stream;
import org.kith.core.assessment.Story;
import org.kith.core.assessment.StoryTag;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.empowerment.Profile;

/**
 * A story that shows a side of a dimension, as far as those whom the page is for may read it.
 *
 * @param title the dimension and the side
 * @param day when it was told
 * @param text the story
 * @param cites where it was published
 */
record Told(String title, String day, String text, List<Cite> cites) {

    /** {@return the stories of the place of a profile, by dimension and then by id; none of a profile that names no place} */
    static List<Told> of(Profile profile, Scope scope) {
        return profile.dimensions().stream()
                .flatMap(dimension -> of(profile, dimension, scope))
                .collect(toImmutableList());
    }

    private static Stream<Told> of(Profile profile, Criterion dimension, Scope scope) {
        return scope.dossier().all(Story.TYPE).stream()
                .filter(story -> story.place().isPresent())
                .filter(story -> story.place().equals(profile.newest().place()))
                .flatMap(story -> story.shows().stream()
                        .filter(tag ->
                                tag.framework().equals(profile.framework().id()))
                        .filter(tag -> isOf(dimension, tag.criterion()))
                        .map(tag -> told(story, tag, dimension, scope)));
    }

    private static boolean isOf(Criterion dimension, CriterionKey key) {
        return dimension.key().equals(key)
                || dimension.rated().anyMatch(side -> side.key().equals(key));
    }

    private static Told told(Story story, StoryTag tag, Criterion dimension, Scope scope) {
        return new Told(
                scope.text(dimension.title()) + ", " + Words.tone(tag.side()),
                EnglishDates.partial(story.date()),
                scope.text(story.text()),
                scope.cite(story.source()));
    }
}
