package org.kith.charter;

import static org.kith.charter.Samples.charter;
import static org.kith.charter.Samples.recognition;

import java.time.LocalDate;
import org.kith.core.dossier.Dossier;
import org.kith.core.spi.Model;
import org.kith.core.text.Text;
import org.kith.plugins.testkit.ModelContract;

class CharterModelContractTest implements ModelContract {

    @Override
    public Model model() {
        return new CharterModel();
    }

    @Override
    public Dossier dossier() {
        Recognition renewed = recognition()
                .charter(CharterId.of("village"))
                .validUntil(LocalDate.of(2023, 3, 14))
                .renewalOpens(LocalDate.of(2022, 3, 14))
                .basis(Text.of("Ten steps"))
                .build();
        return Dossier.of(
                charter().supersedes(CharterId.of("hamlet")).build(),
                charter().id(CharterId.of("hamlet")).version("1").build(),
                renewed,
                renewed.withId(RecognitionId.of("again")));
    }
}
