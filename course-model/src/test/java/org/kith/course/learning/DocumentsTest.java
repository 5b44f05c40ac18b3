package org.kith.course.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.Kith;
import org.kith.core.audience.Visibility;
import org.kith.core.community.BodyId;
import org.kith.core.community.PlaceId;
import org.kith.core.dossier.Entry;
import org.kith.core.number.Qualified;
import org.kith.core.plan.Progress;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Model;
import org.kith.core.text.Messages;
import org.kith.core.text.Text;
import org.kith.core.time.PartialDate;
import org.kith.course.CohortId;
import org.kith.course.workshop.WorkshopModel;

/** The documents of those who learn from each other, with every part that they may have. */
class DocumentsTest {

    private static final Kith KITH = Kith.load();
    private static final LocalDate DAY = LocalDate.of(2020, 4, 6);

    @Nested
    class Json {

        @ParameterizedTest
        @MethodSource("org.kith.course.learning.DocumentsTest#documents")
        void isTheSameThereAndBack(Document document) {
            byte[] json = KITH.writeDocument(Entry.of(document));

            assertThat(KITH.readDocument("some.json", json).orElseThrow().document())
                    .isEqualTo(document);
        }
    }

    @Nested
    class Models {

        @ParameterizedTest
        @MethodSource("org.kith.course.learning.DocumentsTest#models")
        void haveTheirDocumentTypesAndTexts(Model model, String name, Set<String> types) {
            assertThat(model.name()).isEqualTo(name);
            assertThat(model.documentTypes()).extracting(DocumentType::name).hasSameElementsAs(types);
            assertThat(model.catalogues()).isEmpty();
            assertThat(model.rules()).isNotEmpty();
            assertThat(Messages.load(model.getClass(), name).codes()).anyMatch(code -> code.startsWith(name + "."));
        }
    }

    static Stream<Document> documents() {
        return Stream.of(set(), conversation());
    }

    static Stream<Arguments> models() {
        return Stream.of(
                Arguments.of(new LearningModel(), "learning", Set.of("learning-set", "safe-space-conversation")),
                Arguments.of(new WorkshopModel(), "workshop", Set.of("agenda", "workshop-report")));
    }

    private static LearningSet set() {
        SetAction action = new SetAction(
                List.of(new ProgressReport(DAY.plusDays(28), Progress.IN_PROGRESS)),
                Optional.of(Release.of(Text.of("Ask the library"), DAY, Visibility.EVERYONE)));
        Round round = new Round(Optional.of(PersonRef.of("p1")), Optional.of(36), Optional.of(action));
        return LearningSet.builder()
                .id(LearningSetId.of("one"))
                .title(Text.of("The first set"))
                .cohort(CohortId.of("birmingham-2022"))
                .members(List.of(PersonRef.of("p1"), PersonRef.of("p2")))
                .plan(RoundPlan.usual())
                .addMeeting(new SetMeeting(DAY, Optional.of(PersonRef.of("p2")), List.of(round)))
                .source(RoundPlan.usual().source())
                .build();
    }

    private static SafeSpaceConversation conversation() {
        return SafeSpaceConversation.builder()
                .id(SafeSpaceConversationId.of("spring-2021"))
                .date(PartialDate.parse("2021-03"))
                .addPlace(PlaceId.of("angus"))
                .cohort(CohortId.of("birmingham-2022"))
                .addFacilitator(PersonRef.of("p1"))
                .addBody(BodyId.of("alliance"))
                .people(Qualified.parse("about 12"))
                .build();
    }
}
