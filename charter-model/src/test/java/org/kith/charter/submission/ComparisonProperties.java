package org.kith.charter.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.charter.submission.Village.DAY;
import static org.kith.charter.submission.Village.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kith.charter.CharterReview;
import org.kith.charter.RegisterEntry;
import org.kith.charter.ReviewBasis;
import org.kith.core.assessment.Assessment;
import org.kith.core.audience.Audience;
import org.kith.core.community.BodyId;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.core.framework.Criterion;
import org.kith.core.shape.ContentHash;

class ComparisonProperties {

    /** Neither the review nor the self-assessment is altered, whatever the raters say and on whatever day. */
    @Property(tries = 100)
    void leavesBothViewsAsTheyAre(
            @ForAll("ratings") List<String> lead,
            @ForAll("ratings") List<String> parents,
            @ForAll @IntRange(max = 1_500) int days) {
        LocalDate day = Village.ADOPTED.plusDays(days);
        Dossier dossier = dossier(lead, parents);
        CharterReview review =
                ReviewBasis.of(dossier, Village.programme().id()).orElseThrow().asOf(day);

        ReviewComparison comparison =
                ReviewComparison.of(dossier, Village.OWN, day).orElseThrow();

        assertThat(comparison.review()).isEqualTo(review);
        assertThat(ContentHash.of(comparison.selfAssessment())).isEqualTo(ContentHash.of(Village.agreed()));
        assertThat(comparison.steps()).hasSize(13);
    }

    /** Each step stands in one way, and is a difference or is not. */
    @Property(tries = 100)
    void differsExactlyWhereItIsListed(@ForAll("ratings") List<String> lead, @ForAll("ratings") List<String> parents) {
        ReviewComparison comparison =
                ReviewComparison.of(dossier(lead, parents), Village.OWN, DAY).orElseThrow();

        assertThat(comparison.steps())
                .allSatisfy(step -> assertThat(comparison.differences().contains(step))
                        .isEqualTo(step.difference().isDifference()));
    }

    @Property(tries = 50)
    void theOrderOfAnswersAndEntriesChangesNothing(
            @ForAll("ratings") List<String> lead, @ForAll("ratings") List<String> parents, @ForAll Random random) {
        List<RegisterEntry> entries = new ArrayList<>(Village.register().entries());
        List<Assessment> answers = new ArrayList<>(List.of(
                answers("lead", lead.toArray(String[]::new)),
                answers("parents", parents.toArray(String[]::new)),
                answers("agreed", lead.toArray(String[]::new))));
        Submission submission = submission(dossier(lead, parents));

        Collections.shuffle(entries, random);
        Collections.shuffle(answers, random);
        Dossier turned = Village.dossier(Village.register().withEntries(entries), Village.agreed());
        for (Assessment one : answers) {
            turned = turned.plus(one);
        }

        assertThat(submission(turned).withMadeFrom(List.of())).isEqualTo(submission.withMadeFrom(List.of()));
    }

    /** Who sees less sees a submission with something less in it, or none, and nothing is refused. */
    @Property(tries = 50)
    void redactionRefusesNothing(
            @ForAll("ratings") List<String> lead, @ForAll("ratings") List<String> parents, @ForAll Audience audience) {
        Dossier dossier = dossier(lead, parents);
        Redacted seen = Redacted.of(dossier.plus(submission(dossier)), audience);

        assertThat(seen.all(Submission.TYPE)).hasSize(Audience.PARTNERS.isAtOrBelow(audience) ? 1 : 0);
        assertThat(seen.all(SelfAssessment.TYPE))
                .singleElement()
                .satisfies(own -> assertThat(own.ratings()).hasSize(Audience.TEAM.isAtOrBelow(audience) ? 2 : 0));
    }

    private static Dossier dossier(List<String> lead, List<String> parents) {
        return Village.dossier(
                Village.agreed(),
                answers("lead", lead.toArray(String[]::new)),
                answers("parents", parents.toArray(String[]::new)),
                answers("agreed", lead.toArray(String[]::new)));
    }

    private static Submission submission(Dossier dossier) {
        return Submission.of(dossier, Village.OWN, BodyId.of("cc-uk"), DAY).orElseThrow();
    }

    @Provide
    Arbitrary<List<String>> ratings() {
        List<String> steps = Village.FRAMEWORK.rated().stream()
                .map(Criterion::key)
                .map(Object::toString)
                .toList();
        Arbitrary<String> levels =
                Arbitraries.of("not-started", "planned", "under-way", "established", "embedded", "-", "?");
        return Arbitraries.of(steps)
                .list()
                .uniqueElements()
                .ofMaxSize(13)
                .flatMap(chosen -> levels.list().ofSize(chosen.size()).map(given -> {
                    List<String> answers = new ArrayList<>();
                    for (int i = 0; i < given.size(); i++) {
                        answers.add(chosen.get(i) + "=" + given.get(i));
                    }
                    return answers;
                }));
    }
}
