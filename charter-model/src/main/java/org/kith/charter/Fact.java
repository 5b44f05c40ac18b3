package org.kith.charter;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.kith.core.assessment.ReplyKind;
import org.kith.core.community.BodyId;
import org.kith.core.community.DiversityAxisId;
import org.kith.core.community.SectorId;
import org.kith.core.number.Qualified;
import org.kith.core.shape.Variants;
import org.kith.core.text.Text;

/** What an entry of a {@link Register} tells, on the day of the entry. Immutable. */
public sealed interface Fact {

    /** What facts look like. */
    Variants<Fact> KIND = FactShapes.KIND;

    /** {@return the earlier entry that it is about, if it is about one} */
    default Optional<EntryId> about() {
        return Optional.empty();
    }

    /**
     * A body works in the place from that day on, or is known to.
     *
     * <p>Told twice of a body that did not close in between, it works in the sectors of both.
     *
     * @param body the body
     * @param sectors its sectors; it is counted in the steps that address one of them
     */
    record Opened(BodyId body, Set<SectorId> sectors) implements Fact {

        /** Keeps a copy. */
        public Opened {
            sectors = ImmutableSet.copyOf(sectors);
        }
    }

    /**
     * A body no longer works in the place. What it did is over then, and stays so if the body opens again.
     *
     * @param body the body
     */
    record Closed(BodyId body) implements Fact {}

    /**
     * A body put a policy in force.
     *
     * @param body the body
     * @param title what the policy is called
     */
    record PolicyAdopted(BodyId body, Optional<Text> title) implements Fact {}

    /**
     * A body looked at its policy again.
     *
     * @param policy the entry of its adoption
     */
    record PolicyReviewed(EntryId policy) implements Fact {

        @Override
        public Optional<EntryId> about() {
            return Optional.of(policy);
        }
    }

    /**
     * A body has a group that meets from that day on.
     *
     * @param body the body
     * @param title what the group is called
     */
    record GroupFormed(BodyId body, Optional<Text> title) implements Fact {}

    /**
     * A body began to work with its community.
     *
     * @param body the body
     * @param title what the work is called
     * @param citizens how many citizens take part
     */
    record WorkBegun(BodyId body, Optional<Text> title, Optional<Qualified> citizens) implements Fact {}

    /**
     * It was counted again how many citizens take part.
     *
     * @param work the entry of the work
     * @param citizens how many
     */
    record CitizensCounted(EntryId work, Qualified citizens) implements Fact {

        @Override
        public Optional<EntryId> about() {
            return Optional.of(work);
        }
    }

    /**
     * Something took place.
     *
     * @param by the bodies that held it
     * @param title what it was called
     * @param people how many people came
     */
    record EventHeld(Set<BodyId> by, Optional<Text> title, Optional<Qualified> people) implements Fact {

        /** Keeps a copy. */
        public EventHeld {
            by = ImmutableSet.copyOf(by);
        }
    }

    /**
     * The rules of an award were published.
     *
     * @param by the bodies that give it
     * @param title what the award is called
     */
    record AwardRulesPublished(Set<BodyId> by, Optional<Text> title) implements Fact {

        /** Keeps a copy. */
        public AwardRulesPublished {
            by = ImmutableSet.copyOf(by);
        }
    }

    /**
     * An award was given.
     *
     * @param award the entry of its rules
     * @param winners how many were honoured; at least 1
     */
    record AwardGiven(EntryId award, int winners) implements Fact {

        @Override
        public Optional<EntryId> about() {
            return Optional.of(award);
        }
    }

    /**
     * People were told what there is: something was published, or brought up to date.
     *
     * @param by the bodies that told it
     * @param title where, such as on which pages
     */
    record Informed(Set<BodyId> by, Optional<Text> title) implements Fact {

        /** Keeps a copy. */
        public Informed {
            by = ImmutableSet.copyOf(by);
        }
    }

    /**
     * A body was asked what it does.
     *
     * @param of the body that was asked
     * @param wanted what it was asked
     */
    record EvidenceAsked(BodyId of, Optional<Text> wanted) implements Fact {}

    /**
     * A body that was asked replied, and be it that there is nothing.
     *
     * @param request the entry of the asking
     * @param reply whether there is evidence
     * @param note what was said beside it; for the team
     */
    record EvidenceReplied(EntryId request, ReplyKind reply, Optional<Text> note) implements Fact {

        @Override
        public Optional<EntryId> about() {
            return Optional.of(request);
        }
    }

    /**
     * A body signed a pledge of others, such as one of unions to people who fall ill. It supports a step that asks for
     * policies, and decides nothing.
     *
     * @param body the body that signed
     * @param pledge what it signed
     * @param people how many people it covers
     */
    record Signed(BodyId body, Text pledge, Optional<Qualified> people) implements Fact {}

    /**
     * A sector of the place joined the programme.
     *
     * @param sector the sector
     */
    record SectorJoined(SectorId sector) implements Fact {}

    /**
     * A sector of the place left the programme.
     *
     * @param sector the sector
     */
    record SectorLeft(SectorId sector) implements Fact {}

    /**
     * The programme as a whole was reviewed.
     *
     * @param note what came of it
     */
    record Reviewed(Optional<Text> note) implements Fact {}

    /**
     * The steps of the entry were looked at for whom they reach and whom they leave out.
     *
     * @param axes the ways of differing that were looked at
     */
    record EqualityReviewed(Set<DiversityAxisId> axes) implements Fact {

        /** Keeps a copy. */
        public EqualityReviewed {
            axes = ImmutableSet.copyOf(axes);
        }
    }

    /**
     * What an earlier entry tells of is over: a policy, a group, work, an award, or what people were told.
     *
     * @param what the entry
     */
    record Ended(EntryId what) implements Fact {

        @Override
        public Optional<EntryId> about() {
            return Optional.of(what);
        }
    }

    /**
     * An earlier entry was a mistake. The day of this entry is not looked at; since when it is known is.
     *
     * @param what the entry
     */
    record Retracted(EntryId what) implements Fact {

        @Override
        public Optional<EntryId> about() {
            return Optional.of(what);
        }
    }
}
