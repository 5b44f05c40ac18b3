package org.kith.core.pooling;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Streams;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.indicator.Change;
import org.kith.core.number.Fraction;
import org.kith.core.privacy.PersonRef;
import org.kith.core.privacy.Purpose;
import org.kith.core.questionnaire.AnswerSheet;
import org.kith.core.questionnaire.Countable;
import org.kith.core.questionnaire.GivenAnswer;
import org.kith.core.questionnaire.QuestionAnswer;
import org.kith.core.questionnaire.QuestionKey;
import org.kith.core.questionnaire.Questionnaire;
import org.kith.core.questionnaire.StageKey;
import org.kith.core.questionnaire.VersionComparison;
import org.kith.core.text.Text;

/**
 * Counts the answers of many people to one questionnaire, as they were at a moment, with the consents of another.
 *
 * <p>A sheet counts if it is of the questionnaire and the stage, was begun by the first moment, and the consent to
 * {@link Purpose#RESEARCH} holds at the second; of each question the answer that counted at the first. A consent that was withdrawn
 * takes the sheet out of every result, also out of those about a time when it still held. Consents stand in each sheet: whoever withdraws
 * must do so on each of his or her sheets; checking finds where that was forgotten. An answer to a question that is not asked any
 * more, since an earlier answer was revised, does not count. Answers to another version count only where {@link #withAnswersTo} says so.
 *
 * <pre>{@code
 * Pool pool = Pool.of(questionnaire, now).at(StageKey.of("end"));
 * CrossTab sure = pool.responses(sheets)
 *         .map(responses -> CrossTab.byGroup(responses, CriterionKey.of("explain")))
 *         .orElse(CrossTab.EMPTY);
 * ShownCrossTab forEverybody = sure.shown(SmallCells.USUAL);
 * }</pre>
 *
 * <p>Sheets may come in any number of chunks: cross-tabs of the chunks add up. Whoever has two sheets of one stage is counted twice, but
 * not in a {@linkplain #change change}; that is found by checking. Immutable and thread-safe.
 */
public final class Pool {

    private final Questionnaire questionnaire;
    private final Instant answersUntil;
    private final Instant consentsAt;
    private final Optional<StageKey> stage;
    private final ImmutableMap<String, Set<QuestionKey>> comparable;

    private Pool(
            Questionnaire questionnaire,
            Instant answersUntil,
            Instant consentsAt,
            Optional<StageKey> stage,
            ImmutableMap<String, Set<QuestionKey>> comparable) {
        this.questionnaire = questionnaire;
        this.answersUntil = answersUntil;
        this.consentsAt = consentsAt;
        this.stage = stage;
        this.comparable = comparable;
    }

    /**
     * {@return a pool of the answers to this version that were given at no stage, as they are now}
     *
     * @param now the moment at which it is pooled; for the answers of the past, tell both moments
     */
    public static Pool of(Questionnaire questionnaire, Instant now) {
        return of(questionnaire, now, now);
    }

    /**
     * {@return a pool of the answers to this version that were given at no stage, as they were at a moment}
     *
     * @param answersUntil the moment of the answers: later ones do not count
     * @param consentsAt the moment of the consents: that at which it is pooled, so that whoever withdrew since is not counted
     * @throws IllegalArgumentException if the consents are those of an earlier moment than the answers
     */
    public static Pool of(Questionnaire questionnaire, Instant answersUntil, Instant consentsAt) {
        checkArgument(
                !consentsAt.isBefore(answersUntil), "consents count as they are when answers are pooled, not before");
        Set<QuestionKey> all = keys(questionnaire);
        return new Pool(
                questionnaire,
                answersUntil,
                consentsAt,
                Optional.empty(),
                ImmutableMap.of(questionnaire.version(), all));
    }

    private static Set<QuestionKey> keys(Questionnaire questionnaire) {
        return questionnaire.questions().stream()
                .map(question -> question.key())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** {@return the same pool of the answers that were given at a stage} */
    public Pool at(StageKey other) {
        return new Pool(questionnaire, answersUntil, consentsAt, Optional.of(other), comparable);
    }

    /**
     * {@return the same pool with the answers to another version too, as far as they are comparable}
     *
     * @throws IllegalArgumentException if it is a version of another questionnaire
     */
    public Pool withAnswersTo(Questionnaire earlier) {
        Set<QuestionKey> same = VersionComparison.of(earlier, questionnaire).comparable();
        return new Pool(
                questionnaire,
                answersUntil,
                consentsAt,
                stage,
                ImmutableMap.<String, Set<QuestionKey>>builder()
                        .putAll(comparable)
                        .put(earlier.version(), same)
                        .buildKeepingLast());
    }

    /** {@return how many sheets count} */
    public long count(Iterable<AnswerSheet> sheets) {
        return counted(sheets).count();
    }

    /** {@return what can be counted, a row for each sheet that counts, without groups; empty if no question can be counted} */
    public Optional<ResponseTable> responses(Iterable<AnswerSheet> sheets) {
        return responses(sheets, sheet -> CrossTab.NO_GROUP);
    }

    /**
     * {@return what can be counted, a row for each sheet that counts; empty if no question can be counted}
     *
     * @param groupOf tells the label of the group of a sheet; empty for none
     */
    public Optional<ResponseTable> responses(Iterable<AnswerSheet> sheets, Function<AnswerSheet, String> groupOf) {
        return questionnaire.countable().map(countable -> table(countable, sheets, groupOf));
    }

    private ResponseTable table(
            Countable countable, Iterable<AnswerSheet> sheets, Function<AnswerSheet, String> groupOf) {
        ResponseTable.Builder table = ResponseTable.builder(countable.framework());
        counted(sheets).forEach(sheet -> table.addRow(groupOf.apply(sheet), row(countable, sheet)));
        return table.build();
    }

    private byte[] row(Countable countable, AnswerSheet sheet) {
        Map<QuestionKey, GivenAnswer> current = sheet.current(answersUntil);
        return countable.row(
                answers(current),
                stage,
                Maps.filterValues(current, this::isComparable).keySet());
    }

    /**
     * {@return what people wrote in answer to a question, sorted by wording so that it shows no order of people}
     *
     * <p>Of those only who consent to {@link Purpose#QUOTATION} too.
     */
    public List<Text> quotations(QuestionKey question, Iterable<AnswerSheet> sheets) {
        return counted(sheets)
                .filter(sheet -> sheet.allows(Purpose.QUOTATION, consentsAt))
                .flatMap(sheet -> answer(question, sheet).stream())
                .map(GivenAnswer::answer)
                .filter(QuestionAnswer.Words.class::isInstance)
                .map(answer -> ((QuestionAnswer.Words) answer).text())
                .sorted(Comparator.comparing(Text::value))
                .collect(toImmutableList());
    }

    /**
     * {@return how the answers to a question changed from one stage to another, of those who answered at both}
     *
     * <p>The figures are the numbers of the levels of a scale, or the numbers that were answered; there are none for other forms. Of
     * somebody with two sheets of a stage the later answer counts; none does if two of one moment differ. Show others only
     * {@link ShownChange}.
     *
     * @throws IllegalArgumentException if the stages are the same
     */
    public Change change(QuestionKey question, StageKey before, StageKey after, Iterable<AnswerSheet> sheets) {
        checkArgument(!before.equals(after), "a change leads from one stage to another");
        return Change.of(at(before).figures(question, sheets), at(after).figures(question, sheets));
    }

    private Map<PersonRef, Fraction> figures(QuestionKey question, Iterable<AnswerSheet> sheets) {
        Figures figures = new Figures(questionnaire, question);
        Map<PersonRef, Latest> byPerson = new LinkedHashMap<>();
        counted(sheets)
                .forEach(sheet -> answer(question, sheet)
                        .flatMap(given -> figures.of(given.answer()).map(figure -> Latest.of(given.at(), figure)))
                        .ifPresent(latest -> byPerson.merge(sheet.person(), latest, Latest::or)));
        return byPerson.entrySet().stream()
                .flatMap(
                        latest -> latest.getValue().figure().map(figure -> Map.entry(latest.getKey(), figure)).stream())
                .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * {@return why what was published is not what is counted at a later moment}
     *
     * <p>Make this pool with the moments with which it was published: who counted then is compared with who counts now.
     *
     * @param published how many sheets counted when it was published
     * @param now the later moment, of answers and consents
     * @param kept all sheets that are kept now
     */
    public Reckoning reckon(long published, Instant now, Iterable<AnswerSheet> kept) {
        Pool later = new Pool(questionnaire, now, now, stage, comparable);
        List<AnswerSheet> then = counted(kept).collect(toImmutableList());
        long standing = later.count(then);
        return new Reckoning(published, then.size() - standing, published - then.size(), later.count(kept) - standing);
    }

    private Stream<AnswerSheet> counted(Iterable<AnswerSheet> sheets) {
        return Streams.stream(sheets)
                .filter(sheet -> sheet.questionnaire().id().equals(questionnaire.id()))
                .filter(sheet -> sheet.stage().equals(stage))
                .filter(sheet -> !sheet.at().isAfter(answersUntil))
                .filter(sheet -> sheet.allows(Purpose.RESEARCH, consentsAt));
    }

    /** {@return the answer to a question, if the question was asked and the answer is comparable} */
    private Optional<GivenAnswer> answer(QuestionKey question, AnswerSheet sheet) {
        Map<QuestionKey, GivenAnswer> current = sheet.current(answersUntil);
        return Optional.ofNullable(current.get(question))
                .filter(this::isComparable)
                .filter(given -> questionnaire.asked(answers(current), stage).stream()
                        .anyMatch(asked -> asked.key().equals(question)));
    }

    /** {@return all answers: those that are not comparable too, as they decided what was asked} */
    private static Map<QuestionKey, QuestionAnswer> answers(Map<QuestionKey, GivenAnswer> current) {
        return ImmutableMap.copyOf(Maps.transformValues(current, GivenAnswer::answer));
    }

    private boolean isComparable(GivenAnswer given) {
        return comparable.getOrDefault(given.version(), Set.of()).contains(given.question());
    }

    /** {@return the questionnaire and the moment of the answers} */
    @Override
    public String toString() {
        return "Pool(" + questionnaire.id() + ", " + answersUntil + ")";
    }
}
