package org.kith.course.feedback;

import java.util.Optional;
import org.kith.core.number.Share;

/**
 * How many answered of those who could; for the team, as it is not a count that hides anybody. Immutable.
 *
 * <p>Each share has its own whole: who is enrolled may not have come, and who came need not be enrolled.
 *
 * @param session the session that was asked about; empty for the whole
 * @param answered how many people answered
 * @param ofInvited how many of those who are enrolled did, or, of a survey of facilitators, of those who facilitate; empty if they are not known
 * @param ofAttended how many of those who came to the session did, or of those who came at all if it is about the whole; empty of
 *     facilitators, and if nobody kept attendance
 */
public record ResponseRate(
        Optional<Integer> session, int answered, Optional<Share> ofInvited, Optional<Share> ofAttended) {}
