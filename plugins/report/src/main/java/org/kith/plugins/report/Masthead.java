package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.charter.CharterReview;
import org.kith.core.assessment.Assessment;
import org.kith.core.community.Place;
import org.kith.core.community.PlaceId;
import org.kith.core.plan.ActionPlan;
import org.kith.course.Cohort;
import org.kith.empowerment.Coverage;

/**
 * The top of the page.
 *
 * @param title the places that the report is about
 * @param day the day for which states are worked out
 * @param audience whom the report is for
 * @param stamp when it was written
 * @param partial whether something was left out because the audience may not see it
 */
record Masthead(String title, String day, String audience, String stamp, boolean partial) {

    private static final int MOST_NAMES = 4;
    private static final String NO_PLACE = "Compassionate community programme";

    static Masthead of(Scope scope) {
        return new Masthead(
                title(scope),
                EnglishDates.day(scope.asOf()),
                Words.of(scope.context().audience()),
                EnglishDates.moment(
                        scope.context().stamp().atZone(scope.context().zone())),
                !scope.dossier().isWhole());
    }

    private static String title(Scope scope) {
        return title(scope, places(scope));
    }

    /** {@return the names of the places of the plans} */
    static String titleOfPlans(Scope scope) {
        return title(
                scope,
                scope.each(ActionPlan.TYPE, ActionPlan::place).stream()
                        .flatMap(Optional::stream)
                        .map(PlaceId::value));
    }

    private static String title(Scope scope, Stream<String> places) {
        List<String> names = places.distinct()
                .sorted()
                .flatMap(id -> scope.dossier().find(Place.TYPE, PlaceId.of(id)).stream())
                .map(place -> scope.text(place.name()))
                .collect(toImmutableList());
        if (names.isEmpty()) {
            return NO_PLACE;
        }
        return names.size() > MOST_NAMES ? names.size() + " places" : Sentence.list(names);
    }

    /** The places that work is going on in; those that are only recognised are not what the report is about. */
    private static Stream<String> places(Scope scope) {
        return Stream.of(
                        scope.each(Assessment.TYPE, Assessment::place).stream(),
                        scope.each(Cohort.TYPE, Cohort::place).stream(),
                        scope.each(Coverage.TYPE, Coverage::place).stream(),
                        scope.each(ActionPlan.TYPE, ActionPlan::place).stream(),
                        scope.each(CharterReview.TYPE, review -> Optional.of(review.place())).stream())
                .flatMap(found -> found)
                .flatMap(Optional::stream)
                .map(PlaceId::value);
    }
}
