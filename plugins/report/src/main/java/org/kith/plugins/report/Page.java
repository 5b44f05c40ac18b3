package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.charter.CharterReview;
import org.kith.charter.recognition.Recognition;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.framework.Framework;
import org.kith.core.plan.ActionPlan;
import org.kith.core.validation.Pointer;
import org.kith.empowerment.Coverage;
import org.kith.empowerment.Profile;

/**
 * All that the page shows, in words and numbers: the templates only lay it out.
 *
 * @param attention what was found; empty if the audience may see no report of it
 * @param due what is late, due and owed; empty if nothing is known of it
 * @param reviews how far programmes keep their charters
 * @param assessments assessments with a bar for each criterion
 * @param profiles assessments with two sides, the newest of each subject and rater
 * @param coverages who covers what
 * @param plans action plans
 * @param courses courses with their cohorts
 * @param days days that belong to no cohort
 * @param recognitions recognitions of places
 */
record Page(
        Optional<Attention> attention,
        Optional<DueCard> due,
        List<ReviewCard> reviews,
        List<AssessmentCard> assessments,
        List<ProfileCard> profiles,
        List<CoverageCard> coverages,
        List<PlanCard> plans,
        List<CourseCard> courses,
        List<DayCard> days,
        List<RecognitionRow> recognitions) {

    private static final Pointer FRAMEWORK = Pointer.ROOT.child("framework").child("id");

    static Page of(Scope scope) {
        // In the order of the page, so that sources are numbered in it.
        return new Page(
                Attention.of(scope),
                DueCard.of(scope),
                reviews(scope),
                assessments(scope),
                profiles(scope),
                scope.each(Coverage.TYPE, coverage -> CoverageCard.of(coverage, scope)),
                scope.each(ActionPlan.TYPE, plan -> PlanCard.of(plan, scope)),
                CourseCard.of(scope),
                DayCard.others(scope),
                scope.each(Recognition.TYPE, recognition -> RecognitionRow.of(recognition, scope)));
    }

    private static Optional<Framework> framework(Assessment assessment, Scope scope) {
        return scope.find(Framework.TYPE, assessment.framework().id(), assessment, FRAMEWORK);
    }

    private static boolean isProfile(Assessment assessment, Scope scope) {
        return framework(assessment, scope).filter(ProfileCard::fits).isPresent();
    }

    private static List<ReviewCard> reviews(Scope scope) {
        return scope.dossier().all(CharterReview.TYPE).stream()
                .filter(review -> ReviewContext.isNewest(review, scope))
                .map(review -> ReviewCard.of(review, scope))
                .collect(toImmutableList());
    }

    private static List<AssessmentCard> assessments(Scope scope) {
        Set<AssessmentId> ratings = OwnView.ratings(scope);
        return Stream.concat(
                        scope.dossier().all(Assessment.TYPE).stream()
                                .filter(assessment -> !isProfile(assessment, scope))
                                .filter(assessment -> !ratings.contains(assessment.id()))
                                .map(assessment -> AssessmentCard.of(assessment, framework(assessment, scope), scope)),
                        Scores.withoutAssessment(scope).stream().map(card -> AssessmentCard.of(card, scope)))
                .collect(toImmutableList());
    }

    private static List<ProfileCard> profiles(Scope scope) {
        List<Assessment> all = scope.dossier().all(Assessment.TYPE);
        return all.stream()
                .filter(assessment -> isProfile(assessment, scope))
                .flatMap(assessment -> framework(assessment, scope).stream())
                .distinct()
                .flatMap(framework -> Profile.all(framework, all).stream())
                .map(profile -> ProfileCard.of(profile, scope))
                .collect(toImmutableList());
    }

    /** {@return the sections that there are, by their names on the page} */
    List<Section> contents() {
        ImmutableList.Builder<Section> contents = ImmutableList.builder();
        attention.ifPresent(present -> contents.add(new Section("attention", "What needs attention")));
        due.ifPresent(present -> contents.add(new Section("due", "What is due")));
        add(contents, reviews, "reviews", "How the charter is kept");
        add(contents, assessments, "progress", "Progress");
        add(contents, profiles, "profile", "Ways of working and results");
        add(contents, coverages, "coverage", "Who covers what");
        add(contents, plans, "plan", plans.size() == 1 ? "Action plan" : "Action plans");
        add(contents, courses, "courses", "Courses and cohorts");
        add(contents, days, "days", "Days together");
        add(contents, recognitions, "recognitions", "Recognitions");
        return contents.build();
    }

    private static void add(ImmutableList.Builder<Section> contents, List<?> parts, String anchor, String title) {
        if (!parts.isEmpty()) {
            contents.add(new Section(anchor, title));
        }
    }

    /** {@return whether the dossier has nothing that the page shows} */
    boolean isEmpty() {
        return contents().isEmpty();
    }
}
