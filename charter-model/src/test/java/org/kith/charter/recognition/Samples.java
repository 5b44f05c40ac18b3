package org.kith.charter.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.core.Kith;
import org.kith.core.community.BodyId;
import org.kith.core.community.Place;
import org.kith.core.community.PlaceId;
import org.kith.core.community.PlaceKind;
import org.kith.core.dossier.Dossier;
import org.kith.core.shape.Document;
import org.kith.core.text.Confidence;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.core.time.PartialDate;
import org.kith.core.validation.Finding;

/** Valid values, for tests that change one thing, and places of which real dates are known. */
final class Samples {

    static final Kith KITH = Kith.load();

    static final LocalDate AS_OF = LocalDate.of(2022, 3, 14);

    static final Source SOURCE = Source.of("minutes of a meeting", Confidence.VERIFIED);

    static final RecognitionSchemeId AWARD = RecognitionSchemeId.of("cc-uk-charter-award");

    static final RecognitionSchemeId PHPCI = RecognitionSchemeId.of("phpci-recognition");

    private Samples() {}

    /** A scheme that recognises for three years; it can be asked again in the last year, up to two months before the end. */
    static RecognitionScheme.Builder scheme() {
        return RecognitionScheme.builder()
                .id(AWARD)
                .title(Text.of("Charter award for places"))
                .owner(BodyId.of("cc-uk"))
                .renewal(new RenewalTerms(36, Optional.of(12), Optional.of(2)))
                .addSources(SOURCE);
    }

    /** The recognition of Birmingham: domain paper 1.4, sources BIR1 and BIR2. */
    static Recognition.Builder birmingham() {
        return recognition("birmingham", "2022-03-14");
    }

    /** An award of the same body. */
    static Recognition.Builder recognition(String place, String granted) {
        return Recognition.builder()
                .id(RecognitionId.of(place + "-cc-uk"))
                .place(PlaceId.of(place))
                .awardingBody(BodyId.of("cc-uk"))
                .scheme(SchemeRef.of(AWARD))
                .addChanges(change(RecognitionState.GRANTED, granted))
                .source(SOURCE);
    }

    /** Plymouth, recognised by another body: source PLY2. */
    static Recognition plymouth() {
        return recognition("plymouth", "../2019-10")
                .id(RecognitionId.of("plymouth-phpci"))
                .awardingBody(BodyId.of("phpci"))
                .scheme(SchemeRef.of(PHPCI))
                .build();
    }

    static RecognitionChange change(RecognitionState state, String on) {
        return RecognitionChange.of(state, PartialDate.parse(on));
    }

    static Place place(String id, PlaceKind kind, String within) {
        Place.Builder place =
                Place.builder().id(PlaceId.of(id)).name(Text.of("A place")).kind(kind);
        return within.isEmpty()
                ? place.build()
                : place.within(PlaceId.of(within)).build();
    }

    /** The four places of which the day of the award is known, Plymouth among them, and the country in which they lie. */
    static Dossier england() {
        return Dossier.of(
                place("england", PlaceKind.COUNTRY, ""),
                place("plymouth", PlaceKind.CITY, "england"),
                place("birmingham", PlaceKind.CITY, "england"),
                place("brereton-ravenhill", PlaceKind.PARISH, "england"),
                place("whittington-fisherwick", PlaceKind.PARISH, "england"),
                plymouth(),
                birmingham().build(),
                recognition("brereton-ravenhill", "2021-09-22").build(),
                recognition("whittington-fisherwick", "2021-11-01").build());
    }

    static PanelDecision.Builder decision() {
        return PanelDecision.builder()
                .id(PanelDecisionId.of("birmingham-2022"))
                .place(PlaceId.of("birmingham"))
                .awardingBody(BodyId.of("cc-uk"))
                .scheme(SchemeRef.of(AWARD))
                .date(AS_OF)
                .outcome(PanelOutcome.GRANTED)
                .addReasons(Text.of("The place comes together across its sectors"))
                .addMembers(PanelMember.of(Text.of("Trustee")));
    }

    /** {@return what a check tells of the documents of a type, as severity, code and place; without dangling references} */
    static List<String> told(String type, LocalDate asOf, Document... documents) {
        List<String> told = new ArrayList<>();
        for (Finding finding : findings(asOf, documents)) {
            if (finding.document().orElse("").startsWith(type + "/")
                    && !finding.code().startsWith("reference.")) {
                told.add(finding.severity() + " " + finding.code() + " " + finding.pointer());
            }
        }
        return told;
    }

    /** {@return what a check finds; refuses a finding without advice, or with a placeholder that was left open} */
    static List<Finding> findings(LocalDate asOf, Document... documents) {
        List<Finding> findings =
                KITH.check(Dossier.of(documents), asOf).stream().toList();
        for (Finding finding : findings) {
            if (finding.code().equals("plugin.failed")
                    || finding.advice().isEmpty()
                    || (finding.message() + finding.advice()).contains("{")) {
                throw new AssertionError(finding.code());
            }
        }
        return findings;
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
