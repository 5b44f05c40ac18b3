package org.kith.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.charter.Reviews.asked;
import static org.kith.charter.Reviews.basis;
import static org.kith.charter.Reviews.event;
import static org.kith.charter.Reviews.replied;
import static org.kith.charter.Samples.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.assessment.Evidence;
import org.kith.core.assessment.ReplyKind;
import org.kith.core.audience.Audience;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.number.Share;

/** The public does not see who was asked for evidence, and so not who did not reply. */
class ReviewAudienceTest {

    private static final CriterionKey EXCLUDED = CriterionKey.of("excluded");

    private final ReviewBasis basis = basis(
            asked("asked-hostel", "2021-02-01", "hostel"),
            asked("asked-prison", "2021-02-01", "prison"),
            replied("prison-replied", "2021-03-01", "asked-prison", ReplyKind.NONE),
            event("parade", "2021-05-10", "memorial"));
    private final CharterReview review = basis.asOf(day("2021-06-01"));

    @Test
    void thePublicSeesNoFactOfTheStepAndHowFarItIsKept() {
        StepReview step = seen(Audience.PUBLIC).step(EXCLUDED).orElseThrow();

        assertThat(step.facts()).isEmpty();
        assertThat(step.fulfilment()).isEqualTo(Fulfilment.DUE);
        assertThat(step.coverage()).contains(Share.of(1, 2));
    }

    @Test
    void thePublicSeesNobodyWhoOwesAReply() {
        assertThat(review.owed()).extracting(Owed::kind).contains(OwedKind.REPLY);
        assertThat(seen(Audience.PUBLIC).owed())
                .isNotEmpty()
                .extracting(Owed::kind)
                .doesNotContain(OwedKind.REPLY);
    }

    @Test
    void thePublicSeesTheFactsOfOtherSteps() {
        assertThat(seen(Audience.PUBLIC).step(CriterionKey.of("memorial")))
                .isEqualTo(review.step(CriterionKey.of("memorial")));
    }

    @Test
    void thePublicSeesNoEntryOfTheRegisterAboutIt() {
        Register register = basis.register().orElseThrow();

        assertThat(Redacted.of(Dossier.of(register), Audience.PUBLIC)
                        .find(Register.TYPE, register.id())
                        .orElseThrow()
                        .entries())
                .extracting(RegisterEntry::id)
                .containsExactly(EntryId.of("parade"));
    }

    @Test
    void thePublicSeesNoEvidenceOfItInTheRatings() {
        Framework framework = Fixtures.CATALOGUE.all(Framework.TYPE).stream()
                .filter(each -> each.id().equals(Charters.COMPASSIONATE_CITY_13_SELF_ASSESSMENT))
                .findFirst()
                .orElseThrow();
        ReviewBasis all = basis(
                asked("asked-prison", "2021-02-01", "prison"),
                replied("prison-replied", "2021-03-01", "asked-prison", ReplyKind.NONE));
        Assessment assessment = all.asOf(day("2021-06-01")).toAssessment(AssessmentId.of("records"), framework);

        assertThat(evidence(assessment)).hasSize(1);
        assertThat(evidence(Redacted.of(Dossier.of(assessment), Audience.PUBLIC)
                        .find(Assessment.TYPE, assessment.id())
                        .orElseThrow()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"PARTNERS", "TEAM", "STEERING"})
    void partnersAndThoseAboveThemSeeAll(Audience audience) {
        assertThat(seen(audience)).isEqualTo(review);
    }

    private static List<Evidence> evidence(Assessment assessment) {
        return ((Answer.Rated) assessment.answers().get(EXCLUDED)).evidence();
    }

    private CharterReview seen(Audience audience) {
        return Redacted.of(Dossier.of(review), audience)
                .find(CharterReview.TYPE, review.id())
                .orElseThrow();
    }
}
