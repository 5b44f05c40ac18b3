package org.kith.core.pooling;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Longs;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Scale;

/** Counts the responses of a table, block by block, without copying the table. */
final class Counting {

    private static final int BLOCK = 8_192;
    private static final ImmutableList<String> SILENCES =
            ImmutableList.of(CrossTab.NOT_APPLICABLE, CrossTab.DONT_KNOW, CrossTab.UNANSWERED);

    private final ResponseTable responses;

    Counting(ResponseTable responses) {
        this.responses = responses;
    }

    CrossTab byGroup(CriterionKey question) {
        int column = responses.column(question);
        List<String> labels = labels(question);
        Map<String, long[]> groups = new TreeMap<>();
        byte[] answers = new byte[BLOCK];
        for (int start = 0; start < responses.rows(); start += BLOCK) {
            int count = Math.min(BLOCK, responses.rows() - start);
            responses.copy(column, start, answers, count);
            for (int i = 0; i < count; i++) {
                long[] counts = groups.computeIfAbsent(responses.group(start + i), group -> new long[labels.size()]);
                counts[place(answers[i], labels)]++;
            }
        }
        return new CrossTab(ImmutableList.of(question), labels, lists(groups));
    }

    CrossTab of(CriterionKey row, CriterionKey column) {
        List<String> rowLabels = labels(row);
        List<String> columnLabels = labels(column);
        long[][] counts = new long[rowLabels.size()][columnLabels.size()];
        byte[] ofRow = new byte[BLOCK];
        byte[] ofColumn = new byte[BLOCK];
        for (int start = 0; start < responses.rows(); start += BLOCK) {
            int count = Math.min(BLOCK, responses.rows() - start);
            responses.copy(responses.column(row), start, ofRow, count);
            responses.copy(responses.column(column), start, ofColumn, count);
            for (int i = 0; i < count; i++) {
                counts[place(ofRow[i], rowLabels)][place(ofColumn[i], columnLabels)]++;
            }
        }
        ImmutableMap.Builder<String, List<Long>> rows = ImmutableMap.builder();
        for (int i = 0; i < counts.length; i++) {
            rows.put(rowLabels.get(i), Longs.asList(counts[i]));
        }
        return new CrossTab(ImmutableList.of(row, column), columnLabels, rows.buildOrThrow());
    }

    /** {@return the place of an answer: those without a level come last, in the order of {@link #SILENCES}} */
    private static int place(byte answer, List<String> labels) {
        int levels = labels.size() - SILENCES.size();
        return switch (answer) {
            case ResponseTable.NOT_APPLICABLE -> levels + SILENCES.indexOf(CrossTab.NOT_APPLICABLE);
            case ResponseTable.DONT_KNOW -> levels + SILENCES.indexOf(CrossTab.DONT_KNOW);
            case ResponseTable.UNANSWERED -> levels + SILENCES.indexOf(CrossTab.UNANSWERED);
            default -> answer;
        };
    }

    private List<String> labels(CriterionKey question) {
        responses.column(question); // refuses what was not asked
        Scale scale = responses
                .framework()
                .criterion(question)
                .flatMap((Criterion criterion) -> responses.framework().scaleOf(criterion))
                .orElseThrow();
        return ImmutableList.<String>builder()
                .addAll(scale.levels().stream()
                        .map(level -> level.key().value())
                        .toList())
                .addAll(SILENCES)
                .build();
    }

    private static Map<String, List<Long>> lists(Map<String, long[]> groups) {
        Map<String, List<Long>> lists = new TreeMap<>();
        groups.forEach((group, counts) -> lists.put(group, Longs.asList(counts)));
        return Collections.unmodifiableMap(lists);
    }
}
