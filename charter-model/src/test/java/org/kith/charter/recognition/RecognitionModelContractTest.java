package org.kith.charter.recognition;

import static org.kith.charter.recognition.Samples.birmingham;
import static org.kith.charter.recognition.Samples.change;
import static org.kith.charter.recognition.Samples.decision;
import static org.kith.charter.recognition.Samples.recognition;
import static org.kith.charter.recognition.Samples.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.charter.CharterReviewId;
import org.kith.charter.Charters;
import org.kith.charter.submission.SubmissionId;
import org.kith.core.community.BodyId;
import org.kith.core.dossier.Dossier;
import org.kith.core.privacy.PersonRef;
import org.kith.core.score.DecisionId;
import org.kith.core.score.ScoreCardId;
import org.kith.core.spi.Model;
import org.kith.core.text.Text;
import org.kith.plugins.testkit.ModelContract;

class RecognitionModelContractTest implements ModelContract {

    @Override
    public Model model() {
        return new RecognitionModel();
    }

    @Override
    public Dossier dossier() {
        PanelDecision decision = decision()
                .level(DecisionId.of("gold"))
                .members(List.of(new PanelMember(
                        Text.of("Trustee"), Optional.of(BodyId.of("cc-uk")), Optional.of(PersonRef.of("p-1")))))
                .submission(SubmissionId.of("birmingham"))
                .addAdvice(
                        Advice.builder()
                                .card(ScoreCardId.of("card"))
                                .use(AdviceUse.FOLLOWED)
                                .build(),
                        Advice.builder()
                                .review(CharterReviewId.of("review"))
                                .use(AdviceUse.OVERRULED)
                                .why(Text.of("We saw more there"))
                                .build())
                .source(Samples.SOURCE)
                .build();
        RecognitionChange granted = change(RecognitionState.GRANTED, "2020-02-29")
                .withUntil(LocalDate.of(2023, 2, 27))
                .withReason(Text.of("Two years of work"))
                .withDecision(decision.id())
                .withSource(Samples.SOURCE);
        return Dossier.of(
                scheme().version("2")
                        .addAwardedBy(BodyId.of("phpci"))
                        .addCharters(Charters.COMPASSIONATE_CITY_13)
                        .closed(LocalDate.of(2029, 12, 31))
                        .build(),
                decision,
                birmingham()
                        .scheme(SchemeRef.of(Samples.AWARD, "2"))
                        .charter(Charters.COMPASSIONATE_CITY_13)
                        .changes(List.of(granted, change(RecognitionState.RENEWED, "2022-05")))
                        .basis(Text.of("A network"))
                        .build(),
                recognition("plymouth", "2021").build());
    }
}
