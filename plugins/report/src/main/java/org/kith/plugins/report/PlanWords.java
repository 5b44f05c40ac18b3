package org.kith.plugins.report;

import org.kith.core.dossier.DueKind;
import org.kith.core.plan.EditKind;
import org.kith.core.plan.PlanState;
import org.kith.core.plan.RankingMethod;

/** The English words of the page for how plans are made and kept. */
final class PlanWords {

    private PlanWords() {}

    static String of(PlanState state) {
        return switch (state) {
            case DRAFT -> "Draft";
            case AGREED -> "Agreed";
            case UNDER_REVIEW -> "Under review";
            case CLOSED -> "Closed";
        };
    }

    static String of(EditKind kind) {
        return switch (kind) {
            case MERGED -> "Merged";
            case SPLIT -> "Split";
            case REWORDED -> "Reworded";
        };
    }

    static String of(RankingMethod method) {
        return switch (method) {
            case DOTS -> "Vote with dots";
            case APPROVAL -> "Vote by approval";
            case BORDA -> "Vote by order of preference";
        };
    }

    static String of(DayKind kind) {
        return switch (kind) {
            case TURN -> "Plan";
            case LISTENING -> "Listening";
            case SENSE_CHECK -> "Sense-check";
            case VOTE -> "Vote";
            case REPORT_BACK -> "Report-back";
            case PAUSE -> "Pause";
        };
    }

    /** {@return what is due; the word itself if it is one of a model} */
    static String of(DueKind kind) {
        return switch (kind.value()) {
            case "action" -> "Action to complete";
            case "review" -> "Look again";
            case "listening" -> "Listening";
            case "sense-check" -> "Sense-check";
            case "report-back" -> "Report-back";
            case "evidence" -> "Evidence";
            case "renewal" -> "Renewal";
            default -> words(kind.value());
        };
    }

    /** {@return a word with dashes as words, such as "Policy review"} */
    static String words(String dashed) {
        return Sentence.capital(dashed.replace('-', ' '));
    }
}
