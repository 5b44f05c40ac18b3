package org.kith.core.questionnaire;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kith.core.text.Text;

/** Finds in what the questions of two versions differ. Immutable. */
final class Alterations {

    private final Questionnaire before;
    private final Questionnaire after;
    private final ImmutableMap<QuestionKey, Place> places;
    private final ImmutableMap<QuestionKey, Place> placesBefore;

    Alterations(Questionnaire before, Questionnaire after) {
        this.before = before;
        this.after = after;
        this.places = places(after, before);
        this.placesBefore = places(before, after);
    }

    List<QuestionChange> changes() {
        Stream<QuestionChange> here =
                after.questions().stream().map(question -> new QuestionChange(question.key(), kinds(question)));
        Stream<QuestionChange> gone = before.questions().stream()
                .map(Question::key)
                .filter(key -> after.question(key).isEmpty())
                .map(key -> new QuestionChange(key, EnumSet.of(QuestionChangeKind.REMOVED)));
        return Stream.concat(here, gone)
                .filter(change -> !change.kinds().isEmpty())
                .collect(toImmutableList());
    }

    private Set<QuestionChangeKind> kinds(Question question) {
        Optional<Question> earlier = before.question(question.key());
        return earlier.map(old -> kinds(old, question)).orElseGet(() -> EnumSet.of(QuestionChangeKind.ADDED));
    }

    private Set<QuestionChangeKind> kinds(Question old, Question question) {
        Set<QuestionChangeKind> kinds = EnumSet.noneOf(QuestionChangeKind.class);
        if (!Optional.ofNullable(placesBefore.get(old.key())).equals(Optional.ofNullable(places.get(old.key())))) {
            kinds.add(QuestionChangeKind.MOVED);
        }
        if (!new HashSet<>(old.onlyIf()).equals(new HashSet<>(question.onlyIf()))) {
            kinds.add(QuestionChangeKind.CONDITIONS_CHANGED);
        }
        if (!isWordedAlike(old, question)) {
            boolean alike = question.sameAsIn().contains(before.version());
            kinds.add(alike ? QuestionChangeKind.REWORDED_ALIKE : QuestionChangeKind.REWORDED);
        }
        if (isTranslated(ImmutableList.of(old.wording()), ImmutableList.of(question.wording()))
                || isTranslated(
                        old.help().stream().toList(), question.help().stream().toList())) {
            kinds.add(QuestionChangeKind.TRANSLATED);
        }
        kinds.addAll(new FormAlterations(before, after).between(old.form(), question.form()));
        return kinds;
    }

    private static boolean isWordedAlike(Question old, Question question) {
        return old.wording().value().equals(question.wording().value())
                && old.help().map(Text::value).equals(question.help().map(Text::value));
    }

    /** {@return whether texts of the same wordings differ in their translations} */
    static boolean isTranslated(List<Text> old, List<Text> texts) {
        return values(old).equals(values(texts)) && !old.equals(texts);
    }

    private static List<String> values(List<Text> texts) {
        return texts.stream().map(Text::value).toList();
    }

    private static ImmutableMap<QuestionKey, Place> places(Questionnaire of, Questionnaire other) {
        Predicate<QuestionKey> inBoth = key -> other.question(key).isPresent();
        List<QuestionKey> keys =
                of.questions().stream().map(Question::key).filter(inBoth).toList();
        return of.chapters().stream()
                .flatMap(chapter -> chapter.questions()
                        .map(Question::key)
                        .filter(inBoth)
                        .map(key -> new Placed(key, new Place(chapter.key(), keys.indexOf(key)))))
                .collect(toImmutableMap(Placed::key, Placed::place));
    }

    /** The chapter of a question, and how many questions of both versions come before it. */
    private record Place(ChapterKey chapter, int index) {}

    /** A question and where it stands. */
    private record Placed(QuestionKey key, Place place) {}
}
