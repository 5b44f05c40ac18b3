package org.kith.core.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.core.questionnaire.Asked.DAY_1;
import static org.kith.core.questionnaire.Asked.DAY_8;
import static org.kith.core.questionnaire.Asked.END;
import static org.kith.core.questionnaire.Asked.HELPED;
import static org.kith.core.questionnaire.Asked.START;
import static org.kith.core.questionnaire.Asked.SURE;
import static org.kith.core.questionnaire.Asked.WHY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.framework.CriterionKey;
import org.kith.core.privacy.Purpose;
import org.kith.core.questionnaire.AnswerSheet;
import org.kith.core.questionnaire.AnswerSheetId;
import org.kith.core.questionnaire.Asked;
import org.kith.core.questionnaire.QuestionAnswer;
import org.kith.core.questionnaire.Questionnaire;

/** What holds of every pooled result. */
class PoolProperties {

    private static final Questionnaire ASKED = Asked.questionnaire();
    private static final List<String> LEVELS = List.of("a-little", "fairly", "very");

    @Property(tries = 100)
    void aWithdrawnConsentChangesEveryResultFromThatMomentWhateverTheMomentOfTheAnswers(
            @ForAll("people") List<List<AnswerSheet>> people, @ForAll @IntRange(max = 5) int who) {
        int one = who % people.size();
        List<List<AnswerSheet>> withdrawn = new ArrayList<>(people);
        withdrawn.set(
                one,
                people.get(one).stream()
                        .map(sheet -> sheet.withdrawing(Purpose.RESEARCH, DAY_8))
                        .toList());
        List<List<AnswerSheet>> without = new ArrayList<>(people);
        without.remove(one);

        for (Instant later : List.of(DAY_8, DAY_8.plusNanos(1), Asked.DAY_15)) {
            for (Instant answers : List.of(DAY_1, DAY_8.minusNanos(1), later)) {
                assertThat(results(answers, later, withdrawn)).isEqualTo(results(answers, later, without));
                assertThat(results(answers, later, withdrawn)).isNotEqualTo(results(answers, later, people));
            }
        }
        Instant before = DAY_8.minusNanos(1);
        assertThat(results(DAY_1, before, withdrawn)).isEqualTo(results(DAY_1, before, people));
    }

    @Property(tries = 100)
    void everythingPublishedIsStandingWithdrawnOrErased(
            @ForAll("people") List<List<AnswerSheet>> people, @ForAll List<@IntRange(max = 2) Integer> fates) {
        List<AnswerSheet> then = flat(people)
                .filter(sheet -> sheet.stage().equals(Optional.of(START)))
                .toList();
        List<AnswerSheet> kept = new ArrayList<>();
        int[] counts = new int[3];
        for (int i = 0; i < then.size(); i++) {
            int fate = i < fates.size() ? fates.get(i) : 0;
            counts[fate]++;
            if (fate < 2) {
                kept.add(fate == 0 ? then.get(i) : then.get(i).withdrawing(Purpose.RESEARCH, DAY_8));
            }
        }

        Pool pool = Pool.of(ASKED, DAY_1).at(START);
        assertThat(pool.reckon(pool.count(then), Asked.DAY_15, kept))
                .isEqualTo(new Reckoning(then.size(), counts[1], counts[2], 0));
    }

    @Property(tries = 100)
    void countsOfPartsAddUpHoweverTheyAreDivided(
            @ForAll List<@IntRange(min = -3, max = 2) Integer> answers, @ForAll @IntRange(min = 1, max = 7) int size) {
        ResponseTable.Builder builder =
                ResponseTable.builder(ASKED.countable().orElseThrow().framework());
        byte[] row = new byte[9];
        for (int i = 0; i < answers.size(); i++) {
            row[0] = answers.get(i).byteValue();
            row[8] = (byte) (i % 3);
            builder.addRow(i % 4 == 0 ? "north" : "south", row);
        }
        ResponseTable whole = builder.build();
        CrossTab byGroup = CrossTab.EMPTY;
        CrossTab crossed = CrossTab.EMPTY;
        for (int start = 0; start < whole.rows(); start += size) {
            ResponseTable chunk = whole.slice(start, Math.min(start + size, whole.rows()));
            byGroup = CrossTab.byGroup(chunk, key("sure")).plus(byGroup);
            crossed = crossed.plus(CrossTab.of(chunk, key("sure"), key("hours")));
        }

        assertThat(byGroup.rows())
                .isEqualTo(CrossTab.byGroup(whole, key("sure")).rows());
        assertThat(crossed.rows())
                .isEqualTo(
                        answers.isEmpty()
                                ? CrossTab.EMPTY.rows()
                                : CrossTab.of(whole, key("sure"), key("hours")).rows());
        assertThat(byGroup.total()).isEqualTo(answers.size());
    }

    @Provide
    Arbitrary<List<List<AnswerSheet>>> people() {
        Arbitrary<String> levels = Arbitraries.of(LEVELS);
        return Combinators.combine(levels, levels, Arbitraries.of(Asked.YES, Asked.NO))
                .as((first, second, helped) -> List.of(
                        Asked.sheet("x")
                                .putAnswer(SURE, Asked.level(first))
                                .putAnswer(WHY, Asked.words("Because"))
                                .putAnswer(HELPED, QuestionAnswer.Choices.of(helped))
                                .build()
                                .consenting(Purpose.QUOTATION, DAY_1),
                        Asked.sheet("x")
                                .stage(END)
                                .putAnswer(SURE, Asked.level(second))
                                .build()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(PoolProperties::named);
    }

    private static List<List<AnswerSheet>> named(List<List<AnswerSheet>> people) {
        return IntStream.range(0, people.size())
                .mapToObj(i -> people.get(i).stream()
                        .map(sheet -> sheet.withPerson(
                                        Asked.sheet("p" + i).build().person())
                                .withId(AnswerSheetId.of("s" + i + sheet.stage().orElseThrow())))
                        .toList())
                .toList();
    }

    /** Everything that can be pooled of these people. */
    private static List<?> results(Instant answers, Instant consents, List<List<AnswerSheet>> people) {
        List<AnswerSheet> sheets = flat(people).toList();
        Pool pool = Pool.of(ASKED, answers, consents).at(START);
        ResponseTable table = pool.responses(sheets).orElseThrow();
        return List.of(
                pool.count(sheets),
                CrossTab.byGroup(table, key("sure")).total(),
                CrossTab.of(table, key("sure"), key("helped")).total(),
                pool.quotations(WHY, sheets),
                pool.change(SURE, START, END, sheets).twice());
    }

    private static Stream<AnswerSheet> flat(List<List<AnswerSheet>> people) {
        return people.stream().flatMap(List::stream);
    }

    private static CriterionKey key(String key) {
        return CriterionKey.of(key);
    }
}
