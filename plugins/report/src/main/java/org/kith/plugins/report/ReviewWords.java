package org.kith.plugins.report;

import org.kith.charter.FactStanding;
import org.kith.charter.Fulfilment;
import org.kith.charter.Owed;
import org.kith.charter.OwedKind;
import org.kith.charter.ProgrammeState;
import org.kith.charter.ReviewTerms;
import org.kith.charter.SectorReading;
import org.kith.charter.submission.StepDifference;
import org.kith.core.shape.Kinds;

/** The English words of the page for how a charter is kept. */
final class ReviewWords {

    /** What is said where no fact is recorded at all. */
    static final String NOTHING = "Nothing recorded";

    private ReviewWords() {}

    static String of(Fulfilment fulfilment) {
        return switch (fulfilment) {
            case MET -> "Met";
            case DUE -> "Due";
            case PARTLY_MET -> "Partly met";
            case LAPSED -> "Lapsed";
            case UNMET -> "Not met";
            case NOT_KNOWN -> "Not known";
            case NOT_PROMISED -> "Not promised";
        };
    }

    /** {@return what follows on a fact, such as that it is due again; empty if it counts} */
    static String of(FactStanding standing) {
        return switch (standing) {
            case COUNTS -> "";
            case EARLIER -> "due again";
            case EXPIRED -> "no longer counts";
            case MISSING -> "nothing recorded";
            case UNCOUNTED -> "does not count for this step";
            case SUPPORTING -> "supports it";
        };
    }

    static String of(ProgrammeState state) {
        return switch (state) {
            case ADOPTED -> "Adopted";
            case ACTIVE -> "Active";
            case PAUSED -> "Paused";
            case STALLED -> "Stalled";
            case RESUMED -> "Resumed";
            case ENDED -> "Ended";
        };
    }

    static String of(StepDifference difference) {
        return switch (difference) {
            case NONE -> "Alike";
            case TEAM_HIGHER -> "The team puts it higher";
            case TEAM_LOWER -> "The team puts it lower";
            case RATERS_DIFFER -> "The raters do not agree yet";
            case CONCERN -> "One of the two says that it does not concern the place";
            case ONLY_REVIEW -> "Only the register can tell";
            case ONLY_TEAM -> "Only the team can tell";
            case NOT_COMPARABLE -> "Cannot be compared";
            case NO_VIEW -> "Neither can tell";
        };
    }

    /** {@return what is owed, such as "Sector 3 joins"} */
    static String of(Owed owed) {
        return owed.kind() == OwedKind.SECTOR && owed.number().isPresent()
                ? "New sector " + owed.number().get()
                : PlanWords.words(Kinds.wireName(owed.kind()));
    }

    /** {@return by which reading of the charter a day was found} */
    static String reading(OwedKind kind, ReviewTerms terms) {
        return switch (kind) {
            case POLICY_REVIEW -> "12 months after it was adopted or last reviewed";
            case EVENT, AWARD -> "Once in every year since the adoption";
            case INFORMATION -> "Counts as up to date for " + months(terms.currentMonths());
            case REQUEST, REPLY, EQUALITY_REVIEW -> "By the next review of the whole";
            case FIRST_REVIEW -> "Within " + months(terms.firstReviewMonths()) + " of the adoption";
            case SECTOR -> sectors(terms.sectors());
        };
    }

    /** {@return how the charter was read where its wording leaves it open} */
    static String terms(ReviewTerms terms) {
        return "First review within " + months(terms.firstReviewMonths()) + " of the adoption; "
                + Sentence.small(sectors(terms.sectors())) + "; what people are told counts for "
                + months(terms.currentMonths());
    }

    private static String sectors(SectorReading reading) {
        return switch (reading) {
            case A_YEAR_AFTER_THE_REVIEW -> "One more sector a year, the first a year after the first review is due";
            case WITH_THE_REVIEW -> "One more sector a year, the first by the day on which the first review is due";
        };
    }

    private static String months(int count) {
        return Words.count(count, "month", "months");
    }
}
