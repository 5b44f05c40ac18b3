package org.kith.plugins.tables.responses;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.kith.core.assessment.ResponseTable.DONT_KNOW;
import static org.kith.core.assessment.ResponseTable.NOT_APPLICABLE;
import static org.kith.core.assessment.ResponseTable.UNANSWERED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;

/**
 * What a host says of its files: which columns they have, by name, and which words their cells. Immutable.
 *
 * <p>What a column holds is a number: the place of a criterion among those that are rated, or one of the constants.
 */
final class Layout {

    /** Nothing that is read. */
    static final int IGNORED = -1;

    /** The group of the respondent. */
    static final int GROUP = -2;

    /** Nobody knows. */
    static final int UNKNOWN = -3;

    private static final ImmutableMap<String, Byte> WORDS =
            ImmutableMap.of("not-applicable", NOT_APPLICABLE, "dont-know", DONT_KNOW, "unanswered", UNANSWERED);

    private final Framework framework;
    private final ImmutableList<CriterionKey> criteria;
    private final ImmutableMap<String, Integer> targets;
    private final ImmutableMap<String, Byte> words;
    private final ResponseTable noResponses;

    private Layout(Framework framework, ImmutableMap<String, Integer> targets, ImmutableMap<String, Byte> words) {
        this.framework = framework;
        this.criteria = framework.rated().stream().map(Criterion::key).collect(toImmutableList());
        this.noResponses = ResponseTable.builder(framework).build();
        this.targets = targets;
        this.words = words;
    }

    /**
     * {@return a layout with a column for each rated criterion, and the words of answers on the wire}
     *
     * @throws IllegalArgumentException if a scale in use has more than 127 levels
     */
    static Layout of(Framework framework) {
        ImmutableMap.Builder<String, Integer> targets = ImmutableMap.builder();
        List<Criterion> rated = framework.rated();
        for (int criterion = 0; criterion < rated.size(); criterion++) {
            targets.put(rated.get(criterion).key().value(), criterion);
        }
        return new Layout(framework, targets.buildOrThrow(), WORDS);
    }

    /** {@return this layout with another column} */
    Layout withColumn(String name, int target) {
        checkArgument(name.equals(name.strip()) && !name.isEmpty(), "a column needs a name without space around it");
        checkArgument(target != GROUP || !hasGroups(), "a file has only one column of groups");
        return new Layout(framework, with(name, target, targets), words);
    }

    /** {@return this layout with another word for an answer that is no level} */
    Layout withWord(String word, byte answer) {
        checkArgument(!word.isEmpty() && word.indexOf('"') < 0, "a word is not empty and has no quotes");
        checkArgument(
                answer == NOT_APPLICABLE || answer == DONT_KNOW || answer == UNANSWERED,
                "a word stands for NOT_APPLICABLE, DONT_KNOW or UNANSWERED; levels have their keys and numbers");
        return new Layout(framework, targets, with(word, answer, words));
    }

    private static <V> ImmutableMap<String, V> with(String name, V meaning, ImmutableMap<String, V> meanings) {
        checkArgument(!meanings.containsKey(name), "'%s' has a meaning already", name);
        return ImmutableMap.<String, V>builder()
                .putAll(meanings)
                .put(name, meaning)
                .buildOrThrow();
    }

    Framework framework() {
        return framework;
    }

    /** {@return a table of the framework without rows} */
    ResponseTable noResponses() {
        return noResponses;
    }

    /** {@return the rated criteria, in order} */
    ImmutableList<CriterionKey> criteria() {
        return criteria;
    }

    boolean hasGroups() {
        return targets.containsValue(GROUP);
    }

    /** {@return what a column of that name holds} */
    int target(String name) {
        return targets.getOrDefault(name, UNKNOWN);
    }

    /** {@return what the cells of each criterion say} */
    CellCode[] codes() {
        return framework.rated().stream()
                .map(criterion -> CellCode.of(framework.scaleOf(criterion).orElseThrow(), words))
                .toArray(CellCode[]::new);
    }
}
