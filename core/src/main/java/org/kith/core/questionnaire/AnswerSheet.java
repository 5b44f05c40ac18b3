package org.kith.core.questionnaire;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.kith.core.audience.Audience;
import org.kith.core.audience.Visibility;
import org.kith.core.privacy.Consent;
import org.kith.core.privacy.PersonRef;
import org.kith.core.privacy.Purpose;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;

/**
 * What one person answered to a questionnaire, at one stage, with all that was changed later and with what the answers may be used
 * for.
 *
 * <p>Answers are never lost: one that is {@linkplain #revised revised} stays, and the last one counts. The sheet carries the
 * consents to what is done with it, so wherever it goes they go too. It is for that person alone
 * ({@link Audience#SELF}), and for the {@linkplain Audience#TEAM team} and those above as long as the consent to
 * {@link Purpose#COURSE_TEAM} {@linkplain Consent#holds holds} after all that stands in the sheet: a consent is entered when it is given,
 * and not before, as it counts at once. Immutable; {@code toString()} tells no answer.
 */
@Value.Immutable
public sealed interface AnswerSheet extends Document, WithAnswerSheet permits ImmutableAnswerSheet {

    /** What an answer sheet looks like. */
    Shape<AnswerSheet> SHAPE = Shape.of(
                    AnswerSheet.class, "answer-sheet", AnswerSheet::builder, AnswerSheet.Builder::build)
            .required("id", AnswerSheetId.KIND, AnswerSheet::id, AnswerSheet.Builder::id)
            .required("person", PersonRef.KIND, AnswerSheet::person, AnswerSheet.Builder::person)
            .required(
                    "questionnaire",
                    QuestionnaireRef.SHAPE,
                    AnswerSheet::questionnaire,
                    AnswerSheet.Builder::questionnaire)
            .optional("stage", StageKey.KIND, AnswerSheet::stage, AnswerSheet.Builder::stage)
            .optional("occasion", Occasion.SHAPE, AnswerSheet::occasion, AnswerSheet.Builder::occasion)
            .required("at", Kinds.INSTANT, AnswerSheet::at, AnswerSheet.Builder::at)
            .map("answers", QuestionKey.KIND, QuestionAnswer.KIND, AnswerSheet::answers, AnswerSheet.Builder::answers)
            .list("revisions", GivenAnswer.SHAPE, AnswerSheet::revisions, AnswerSheet.Builder::revisions)
            .map("consents", Purpose.KIND, Consent.SHAPE, AnswerSheet::consents, AnswerSheet.Builder::consents)
            .visibility(AnswerSheet::visibility)
            .done();

    /** The document type. */
    DocumentType<AnswerSheet> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    AnswerSheetId id();

    /** {@return who answered} */
    PersonRef person();

    /** {@return what was asked first} */
    QuestionnaireRef questionnaire();

    /** {@return the stage at which it was asked, where the questionnaire has stages} */
    Optional<StageKey> stage();

    /** {@return what it was asked about, such as a session of a cohort; empty if that is not said} */
    Optional<Occasion> occasion();

    /** {@return when the first answers were given} */
    Instant at();

    /** {@return the first answers by question, in the order given} */
    Map<QuestionKey, QuestionAnswer> answers();

    /** {@return the answers that were given later, in the order in which they were given} */
    List<GivenAnswer> revisions();

    /** {@return what the answers may be used for; a purpose that is absent was never consented to} */
    Map<Purpose, Consent> consents();

    @Override
    default DocumentType<AnswerSheet> type() {
        return TYPE;
    }

    /** {@return whether consent to a purpose holds at a moment} */
    default boolean allows(Purpose purpose, Instant moment) {
        return consents().getOrDefault(purpose, Consent.NONE).holdsAt(moment);
    }

    /** {@return all answers that were given until a moment, that one included, in the order in which they were given} */
    default List<GivenAnswer> given(Instant until) {
        Stream<GivenAnswer> first = answers().entrySet().stream()
                .map(answer -> GivenAnswer.builder()
                        .question(answer.getKey())
                        .version(questionnaire().version())
                        .at(at())
                        .answer(answer.getValue())
                        .build());
        return Stream.concat(first, revisions().stream())
                .filter(given -> !given.at().isAfter(until))
                .collect(toImmutableList());
    }

    /** {@return the answers that counted at a moment: to each question the last that had been given} */
    default Map<QuestionKey, GivenAnswer> current(Instant moment) {
        ImmutableMap.Builder<QuestionKey, GivenAnswer> current = ImmutableMap.builder();
        given(moment).forEach(given -> current.put(given.question(), given));
        return current.buildKeepingLast();
    }

    /** {@return each question, in order, beside all answers to it; those to questions that are gone are in {@link #given}} */
    default List<AnsweredQuestion> beside(Questionnaire now) {
        List<GivenAnswer> given = given(Instant.MAX);
        return now.questions().stream()
                .map(question -> new AnsweredQuestion(
                        question,
                        given.stream()
                                .filter(answer -> answer.question().equals(question.key()))
                                .toList()))
                .collect(toImmutableList());
    }

    /**
     * {@return the sheet with another answer, which counts from now on}
     *
     * @param version the version of the questionnaire in which the question was asked
     */
    default AnswerSheet revised(QuestionKey question, String version, Instant moment, QuestionAnswer answer) {
        return copy().addRevision(GivenAnswer.builder()
                        .question(question)
                        .version(version)
                        .at(moment)
                        .answer(answer)
                        .build())
                .build();
    }

    /** {@return the sheet with the consent to a purpose given at a moment} */
    default AnswerSheet consenting(Purpose purpose, Instant moment) {
        return with(purpose, consents().getOrDefault(purpose, Consent.NONE).givenAt(moment));
    }

    /**
     * {@return the sheet with the consent to a purpose withdrawn at a moment}
     *
     * <p>Consents stand in each sheet by itself: do the same with every other sheet of the person.
     */
    default AnswerSheet withdrawing(Purpose purpose, Instant moment) {
        return with(purpose, consents().getOrDefault(purpose, Consent.NONE).withdrawnAt(moment));
    }

    private AnswerSheet with(Purpose purpose, Consent consent) {
        return withConsents(ImmutableMap.<Purpose, Consent>builder()
                .putAll(consents())
                .put(purpose, consent)
                .buildKeepingLast());
    }

    private Builder copy() {
        return builder().from(this);
    }

    private Visibility visibility() {
        boolean shared =
                consents().getOrDefault(Purpose.COURSE_TEAM, Consent.NONE).holds();
        return shared ? Visibility.from(Audience.SELF, Audience.TEAM) : Visibility.from(Audience.SELF);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an answer sheet. Not thread-safe. */
    final class Builder extends ImmutableAnswerSheet.Builder {
        Builder() {}
    }
}
