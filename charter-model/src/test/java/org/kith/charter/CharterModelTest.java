package org.kith.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.spi.Catalogue;
import org.kith.core.spi.Model;
import org.kith.core.spi.Plugin;

class CharterModelTest {

    private final CharterModel model = new CharterModel();

    @Test
    void isFoundAsAService() {
        assertThat(ServiceLoader.load(Model.class).stream().map(ServiceLoader.Provider::type))
                .contains(CharterModel.class);
    }

    @Test
    void hasANameAndSpeaksThePresentContracts() {
        assertThat(model.name()).isEqualTo("charter");
        assertThat(model.spi()).isEqualTo(Plugin.SPI);
    }

    @Test
    void bringsCharters() {
        assertThat(model.documentTypes()).contains(Charter.TYPE, LocalCharter.TYPE);
    }

    @Test
    void namesCataloguesThatExist() {
        assertThat(model.catalogues())
                .hasSize(4)
                .allSatisfy(catalogue -> assertThat(catalogue.anchor().getResource("/" + catalogue.resource()))
                        .isNotNull())
                .extracting(Catalogue::resource)
                .doesNotHaveDuplicates();
    }

    @Nested
    class Rules {

        @Test
        void areThoseOfChartersAndSteps() {
            assertThat(model.rules())
                    .containsAll(CharterRules.ALL)
                    .containsAll(LocalCharterRules.ALL)
                    .doesNotHaveDuplicates();
        }

        @Test
        void haveTheseCodesForEver() {
            assertThat(Found.MESSAGES.codes())
                    .contains(
                            "charter.no-source",
                            "charter.step-no-source",
                            "charter.step-out-of-order",
                            "charter.steps-unknown",
                            "charter.supersedes-itself",
                            "local-charter.cannot-be-compared",
                            "local-charter.key-of-another-step",
                            "local-charter.no-source",
                            "local-charter.own-aim",
                            "local-charter.own-aim-without-commitment",
                            "local-charter.step-not-taken-up",
                            "local-charter.unknown-step");
        }
    }
}
