package org.kith.plugins.report;

import java.util.Locale;
import org.kith.charter.recognition.RecognitionState;
import org.kith.core.assessment.RaterKind;
import org.kith.core.audience.Audience;
import org.kith.core.plan.Health;
import org.kith.core.plan.OriginRole;
import org.kith.core.plan.Progress;
import org.kith.core.plan.Rhythm;
import org.kith.core.plan.Verdict;
import org.kith.core.score.StandingState;
import org.kith.core.text.Confidence;
import org.kith.core.validation.Severity;
import org.kith.empowerment.Cover;

/** The English words of the page for the constants of closed lists. */
final class Words {

    private Words() {}

    /** {@return the name of a constant as a class of the style sheet: in lower case with dashes} */
    static String tone(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String of(Audience audience) {
        return switch (audience) {
            case PUBLIC -> "Everybody";
            case PARTICIPANTS -> "Those who take part";
            case PARTNERS -> "Partners";
            case TEAM -> "The team";
            case STEERING -> "The steering group";
            case SELF -> "One person";
            case RESEARCH -> "Researchers";
        };
    }

    static String of(Severity severity) {
        return switch (severity) {
            case ERROR -> "To be put right";
            case WARNING -> "Worth a look";
            case INFO -> "Good to know";
        };
    }

    static String of(Health health) {
        return switch (health) {
            case DONE -> "Done";
            case ON_SCHEDULE -> "On schedule";
            case NOT_BEGUN_BUT_IN_TIME -> "Not begun, in time";
            case AT_RISK -> "At risk";
            case LATE -> "Late";
            case STOPPED -> "Stopped";
        };
    }

    static String of(Progress progress) {
        return switch (progress) {
            case NOT_STARTED -> "not started";
            case IN_PROGRESS -> "in progress";
            case COMPLETE -> "complete";
            case STOPPED -> "stopped";
        };
    }

    static String of(Rhythm rhythm) {
        return switch (rhythm) {
            case ONCE -> "once";
            case WEEKLY -> "every week";
            case MONTHLY -> "every month";
            case QUARTERLY -> "every third month";
            case YEARLY -> "every year";
        };
    }

    static String of(OriginRole role) {
        return switch (role) {
            case RESIDENT -> "residents";
            case CARER -> "carers";
            case GROUP -> "a community group";
            case SERVICE -> "a service";
            case TEAM -> "the team";
        };
    }

    static String of(Verdict verdict) {
        return switch (verdict) {
            case CONFIRMED -> "Confirmed";
            case REWORDED -> "Reworded";
            case REJECTED -> "Rejected";
            case NEW -> "New";
        };
    }

    static String of(RecognitionState state) {
        return switch (state) {
            case GRANTED -> "Granted";
            case RENEWED -> "Renewed";
            case LAPSED -> "Lapsed";
            case WITHDRAWN -> "Withdrawn";
            case SCHEME_CLOSED -> "Scheme closed";
        };
    }

    static String of(StandingState state) {
        return switch (state) {
            case HELD -> "held";
            case RENEWAL_DUE -> "held, and due for renewal";
            case LAPSED -> "lapsed";
            case WITHDRAWN -> "withdrawn";
            case SCHEME_CLOSED -> "the scheme is closed";
        };
    }

    static String of(RaterKind kind) {
        return switch (kind) {
            case TEAM -> "the team";
            case COMMUNITY -> "people of the community";
            case PARTNER -> "a partner";
            case PANEL -> "a panel";
            case OBSERVER -> "somebody from outside";
            case RECORDS -> "nobody, worked out from what is on record";
        };
    }

    static String of(Cover cover) {
        return switch (cover) {
            case ACTIVE -> "Active";
            case REMIT -> "Remit only";
            case NONE -> "None";
            case UNKNOWN -> "Not known";
        };
    }

    static String of(Confidence confidence) {
        return switch (confidence) {
            case VERIFIED -> "verified";
            case DOCUMENT -> "from a document";
            case BACKGROUND -> "not confirmed";
            case INFERRED -> "inferred";
            case ILLUSTRATIVE -> "illustrative";
        };
    }

    /** {@return a count with its noun, as in "1 finding" or "2 findings"} */
    static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
