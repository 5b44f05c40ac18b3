package org.kith.charter;

import org.kith.core.assessment.Reply;
import org.kith.core.audience.Audience;
import org.kith.core.community.BodyId;
import org.kith.core.community.DiversityAxisId;
import org.kith.core.community.SectorId;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.shape.Variants;

/** The shapes of facts, which stand apart from the types so that none of them is seen before it is set. */
final class FactShapes {

    private static final Shape<Fact.Opened> OPENED = Shape.of(
            Fact.Opened.class,
            "opened",
            Part.required("body", BodyId.REFERENCE, Fact.Opened::body),
            Part.set("sectors", SectorId.REFERENCE, Fact.Opened::sectors),
            Fact.Opened::new);

    private static final Shape<Fact.Closed> CLOSED = Shape.of(
            Fact.Closed.class, "closed", Part.required("body", BodyId.REFERENCE, Fact.Closed::body), Fact.Closed::new);

    private static final Shape<Fact.PolicyAdopted> POLICY_ADOPTED = Shape.of(
            Fact.PolicyAdopted.class,
            "policy-adopted",
            Part.required("body", BodyId.REFERENCE, Fact.PolicyAdopted::body),
            Part.optional("title", Kinds.TEXT, Fact.PolicyAdopted::title),
            Fact.PolicyAdopted::new);

    private static final Shape<Fact.PolicyReviewed> POLICY_REVIEWED = Shape.of(
            Fact.PolicyReviewed.class,
            "policy-reviewed",
            Part.required("policy", EntryId.KIND, Fact.PolicyReviewed::policy),
            Fact.PolicyReviewed::new);

    private static final Shape<Fact.GroupFormed> GROUP_FORMED = Shape.of(
            Fact.GroupFormed.class,
            "group-formed",
            Part.required("body", BodyId.REFERENCE, Fact.GroupFormed::body),
            Part.optional("title", Kinds.TEXT, Fact.GroupFormed::title),
            Fact.GroupFormed::new);

    private static final Shape<Fact.WorkBegun> WORK_BEGUN = Shape.of(
            Fact.WorkBegun.class,
            "work-begun",
            Part.required("body", BodyId.REFERENCE, Fact.WorkBegun::body),
            Part.optional("title", Kinds.TEXT, Fact.WorkBegun::title),
            Part.optional("citizens", Kinds.QUALIFIED, Fact.WorkBegun::citizens),
            Fact.WorkBegun::new);

    private static final Shape<Fact.CitizensCounted> CITIZENS_COUNTED = Shape.of(
            Fact.CitizensCounted.class,
            "citizens-counted",
            Part.required("work", EntryId.KIND, Fact.CitizensCounted::work),
            Part.required("citizens", Kinds.QUALIFIED, Fact.CitizensCounted::citizens),
            Fact.CitizensCounted::new);

    private static final Shape<Fact.EventHeld> EVENT_HELD = Shape.of(
            Fact.EventHeld.class,
            "event-held",
            Part.set("by", BodyId.REFERENCE, Fact.EventHeld::by),
            Part.optional("title", Kinds.TEXT, Fact.EventHeld::title),
            Part.optional("people", Kinds.QUALIFIED, Fact.EventHeld::people),
            Fact.EventHeld::new);

    private static final Shape<Fact.AwardRulesPublished> AWARD_RULES_PUBLISHED = Shape.of(
            Fact.AwardRulesPublished.class,
            "award-rules-published",
            Part.set("by", BodyId.REFERENCE, Fact.AwardRulesPublished::by),
            Part.optional("title", Kinds.TEXT, Fact.AwardRulesPublished::title),
            Fact.AwardRulesPublished::new);

    private static final Shape<Fact.AwardGiven> AWARD_GIVEN = Shape.of(
            Fact.AwardGiven.class,
            "award-given",
            Part.required("award", EntryId.KIND, Fact.AwardGiven::award),
            Part.required("winners", Kinds.positiveInt(), Fact.AwardGiven::winners),
            Fact.AwardGiven::new);

    private static final Shape<Fact.Informed> INFORMED = Shape.of(
            Fact.Informed.class,
            "informed",
            Part.set("by", BodyId.REFERENCE, Fact.Informed::by),
            Part.optional("title", Kinds.TEXT, Fact.Informed::title),
            Fact.Informed::new);

    private static final Shape<Fact.EvidenceAsked> EVIDENCE_ASKED = Shape.of(
            Fact.EvidenceAsked.class,
            "evidence-asked",
            Part.required("of", BodyId.REFERENCE, Fact.EvidenceAsked::of),
            Part.optional("wanted", Kinds.TEXT, Fact.EvidenceAsked::wanted),
            Fact.EvidenceAsked::new);

    private static final Shape<Fact.EvidenceReplied> EVIDENCE_REPLIED = Shape.of(
            Fact.EvidenceReplied.class,
            "evidence-replied",
            Part.required("request", EntryId.KIND, Fact.EvidenceReplied::request),
            Part.required("reply", Reply.KIND, Fact.EvidenceReplied::reply),
            Part.optional("note", Kinds.TEXT, Fact.EvidenceReplied::note).visibleTo(Audience.TEAM),
            Fact.EvidenceReplied::new);

    private static final Shape<Fact.Signed> SIGNED = Shape.of(
            Fact.Signed.class,
            "signed",
            Part.required("body", BodyId.REFERENCE, Fact.Signed::body),
            Part.required("pledge", Kinds.TEXT, Fact.Signed::pledge),
            Part.optional("people", Kinds.QUALIFIED, Fact.Signed::people),
            Fact.Signed::new);

    private static final Shape<Fact.SectorJoined> SECTOR_JOINED = Shape.of(
            Fact.SectorJoined.class,
            "sector-joined",
            Part.required("sector", SectorId.REFERENCE, Fact.SectorJoined::sector),
            Fact.SectorJoined::new);

    private static final Shape<Fact.SectorLeft> SECTOR_LEFT = Shape.of(
            Fact.SectorLeft.class,
            "sector-left",
            Part.required("sector", SectorId.REFERENCE, Fact.SectorLeft::sector),
            Fact.SectorLeft::new);

    private static final Shape<Fact.Reviewed> REVIEWED = Shape.of(
            Fact.Reviewed.class,
            "reviewed",
            Part.optional("note", Kinds.TEXT, Fact.Reviewed::note),
            Fact.Reviewed::new);

    private static final Shape<Fact.EqualityReviewed> EQUALITY_REVIEWED = Shape.of(
            Fact.EqualityReviewed.class,
            "equality-reviewed",
            Part.set("axes", DiversityAxisId.REFERENCE, Fact.EqualityReviewed::axes),
            Fact.EqualityReviewed::new);

    private static final Shape<Fact.Ended> ENDED =
            Shape.of(Fact.Ended.class, "ended", Part.required("what", EntryId.KIND, Fact.Ended::what), Fact.Ended::new);

    private static final Shape<Fact.Retracted> RETRACTED = Shape.of(
            Fact.Retracted.class,
            "retracted",
            Part.required("what", EntryId.KIND, Fact.Retracted::what),
            Fact.Retracted::new);

    static final Variants<Fact> KIND = Variants.of(
            Fact.class,
            "fact",
            OPENED,
            CLOSED,
            POLICY_ADOPTED,
            POLICY_REVIEWED,
            GROUP_FORMED,
            WORK_BEGUN,
            CITIZENS_COUNTED,
            EVENT_HELD,
            AWARD_RULES_PUBLISHED,
            AWARD_GIVEN,
            INFORMED,
            EVIDENCE_ASKED,
            EVIDENCE_REPLIED,
            SIGNED,
            SECTOR_JOINED,
            SECTOR_LEFT,
            REVIEWED,
            EQUALITY_REVIEWED,
            ENDED,
            RETRACTED);

    private FactShapes() {}
}
