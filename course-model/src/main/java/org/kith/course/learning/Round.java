package org.kith.course.learning;

import java.util.Optional;
import org.kith.core.audience.Audience;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * The part of a meeting that belongs to one issue holder. What the issue is has no field. Immutable.
 *
 * @param issueHolder whose round it is, and who owns its action; for the team
 * @param minutes how long it took, if somebody looked at the clock; for the team
 * @param action what the issue holder took on, if anything
 */
public record Round(Optional<PersonRef> issueHolder, Optional<Integer> minutes, Optional<SetAction> action) {

    /** What a round looks like. */
    public static final Shape<Round> SHAPE = Shape.of(
            Round.class,
            "round",
            Part.optional("issueHolder", PersonRef.KIND, Round::issueHolder).visibleTo(Audience.TEAM),
            Part.optional("minutes", MinuteRange.MINUTES, Round::minutes).visibleTo(Audience.TEAM),
            Part.optional("action", SetAction.SHAPE, Round::action),
            Round::new);

    /** {@return the round of somebody who took on something and has told nothing of it yet} */
    public static Round of(PersonRef issueHolder) {
        return new Round(Optional.of(issueHolder), Optional.empty(), Optional.of(SetAction.KEPT));
    }
}
