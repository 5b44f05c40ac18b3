package org.kith.plugins.report;

import org.kith.empowerment.Conversation;
import org.kith.empowerment.Coverage;

/** Says who should talk with whom, and about what. */
final class CoverageTalk {

    private CoverageTalk() {}

    /** {@return the talk to start with; empty if there is none} */
    static String first(Coverage coverage, CoverageNames names) {
        return coverage.conversations().stream()
                .findFirst()
                .map(talk -> sentence(talk, names))
                .orElse("");
    }

    private static String sentence(Conversation talk, CoverageNames names) {
        String bodies = names.of(talk.bodies());
        String columns = names.titles(talk.columns());
        return switch (talk.topic()) {
            case GAP -> "With " + bodies + ": nobody is active on " + columns + ". Who could begin?";
            case OPEN -> "Ask " + bodies + " about " + columns + ", where nobody is known to be active.";
            case COMPLEMENT ->
                bodies + ": each is active where the other is not known to be; together they are active on " + columns
                        + ". What can they do that neither can alone?";
            case SOLE_COVER -> "With " + bodies + ": one body alone is active on " + columns + ". Who would step in?";
            case OVERLAP -> "With " + bodies + ": all are active on " + columns + ". Who does what?";
            case UNKNOWN -> "Ask " + bodies + " about " + columns + ", where others are active.";
        };
    }
}
