package org.kith.examples.audiences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kith.core.Kith;
import org.kith.core.audience.Audience;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.plugins.testkit.MarkedDossier;

/** Laws of redaction, over documents of all types. */
class RedactionProperties {

    private static final Kith KITH = Kith.load();

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    void twiceIsOnce(@ForAll long seed, @ForAll Audience audience) {
        Dossier once = seen(dossier(seed), audience);

        assertThat(seen(once, audience).documents()).isEqualTo(once.documents());
    }

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    void whatIsBelowIsContainedInWhatIsAbove(@ForAll long seed, @ForAll Audience audience) {
        Dossier dossier = dossier(seed);
        Dossier view = seen(dossier, audience);

        assertThat(Containment.missing(view, dossier)).isEmpty();
        assertThat(Arrays.stream(Audience.values()).filter(audience::isAtOrBelow))
                .allSatisfy(above -> assertThat(Containment.missing(view, seen(dossier, above)))
                        .isEmpty());
    }

    @Example
    void aWholeDossierIsNotContainedInAView() {
        Dossier dossier = dossier(7);

        assertThat(Containment.missing(dossier, seen(dossier, Audience.PUBLIC))).isNotEmpty();
    }

    private static Dossier dossier(long seed) {
        return MarkedDossier.of(KITH.documentTypes(), seed).dossier();
    }

    private static Dossier seen(Dossier dossier, Audience audience) {
        return Redacted.of(dossier, audience).dossier();
    }
}
