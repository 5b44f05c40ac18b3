package org.kith.course.learning;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kith.core.number.Comparison;
import org.kith.core.number.Qualified;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.time.PartialDate;
import org.kith.core.validation.Severity;

/** The rules of safe-space conversations. */
final class ConversationRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(SafeSpaceConversation.class, ConversationRules::isNotToCome),
            Rule.of(SafeSpaceConversation.class, ConversationRules::goesAcrossPlaces),
            Rule.of(SafeSpaceConversation.class, ConversationRules::isFacilitated),
            Rule.of(SafeSpaceConversation.class, ConversationRules::isBetweenPeople));

    private static final Qualified TWO = Qualified.exactly(2);

    private ConversationRules() {}

    static void isNotToCome(SafeSpaceConversation conversation, Reporter out) {
        if (conversation.date().compare(PartialDate.of(out.asOf())).equals(Optional.of(1))) {
            out.at("date").report(Severity.WARNING, "learning.conversation-later", conversation.date(), out.asOf());
        }
    }

    static void goesAcrossPlaces(SafeSpaceConversation conversation, Reporter out) {
        if (conversation.places().size() < 2) {
            out.at("places").report(Severity.INFO, "learning.conversation-in-one-place", conversation.id());
        }
    }

    static void isFacilitated(SafeSpaceConversation conversation, Reporter out) {
        if (conversation.facilitators().isEmpty() && conversation.bodies().isEmpty()) {
            out.at("facilitators").report(Severity.WARNING, "learning.conversation-not-facilitated", conversation.id());
        }
    }

    static void isBetweenPeople(SafeSpaceConversation conversation, Reporter out) {
        if (conversation.people().compare(TWO) == Comparison.BELOW) {
            out.at("people").report(Severity.WARNING, "learning.conversation-of-nobody", conversation.id());
        }
    }
}
