package org.kith.empowerment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.Kith;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Catalogue;
import org.kith.core.text.Messages;

class EmpowermentModelTest {

    private final EmpowermentModel model = new EmpowermentModel();

    @Test
    void isRegistered() {
        assertThat(Kith.load().plugins().models()).hasAtLeastOneElementOfType(EmpowermentModel.class);
    }

    @Test
    void bringsItsDocumentTypes() {
        assertThat(model.documentTypes())
                .extracting(DocumentType::name)
                .containsExactly("dimension-set", "local-lens", "coverage");
    }

    @Test
    void shipsTheCataloguesThatItNames() {
        assertThat(model.catalogues())
                .extracting(Catalogue::resource)
                .allSatisfy(resource -> assertThat(EmpowermentModel.class.getResource("/" + resource))
                        .isNotNull());
    }

    @Nested
    class Codes {

        private final Messages messages = Messages.load(EmpowermentModel.class, model.name());

        @Test
        void allHaveATextAndAdvice() {
            assertThat(messages.codes())
                    .containsExactly(
                            "coverage.body-twice",
                            "coverage.complement",
                            "coverage.gap",
                            "coverage.open",
                            "coverage.sole-cover",
                            "coverage.unknown-column",
                            "coverage.unknown-dimension",
                            "dimension-set.unknown-dimension",
                            "local-lens.action-of-other-lens",
                            "local-lens.left-out",
                            "local-lens.no-action",
                            "local-lens.not-practised",
                            "local-lens.statement-of-other-lens",
                            "local-lens.unknown-lens",
                            "local-lens.unknown-statement")
                    .allSatisfy(code -> assertThat(messages.advice(code, List.of("x", "y", "z", "w")))
                            .isPresent());
        }
    }
}
