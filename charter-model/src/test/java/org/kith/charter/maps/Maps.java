package org.kith.charter.maps;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.kith.core.Kith;
import org.kith.core.community.Asset;
import org.kith.core.community.AssetId;
import org.kith.core.community.AssetKind;
import org.kith.core.community.BodyId;
import org.kith.core.community.Place;
import org.kith.core.community.PlaceId;
import org.kith.core.community.PlaceKind;
import org.kith.core.dossier.Dossier;
import org.kith.core.number.Qualified;
import org.kith.core.shape.Document;
import org.kith.core.text.Confidence;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.core.time.PartialDate;
import org.kith.core.validation.Finding;

/** A small map in which nothing is wrong, for tests that change one thing, and two documents from real sources. */
final class Maps {

    static final Kith KITH = Kith.load();
    static final LocalDate AS_OF = LocalDate.of(2022, 3, 14);
    static final Source SOURCE = Source.of("minutes of a meeting", Confidence.DOCUMENT);

    private Maps() {}

    /** Two assets that work together for one need. */
    static CommunityMap.Builder map() {
        return CommunityMap.builder()
                .id(CommunityMapId.of("village"))
                .place(PlaceId.of("village"))
                .date(PartialDate.parse("2022-01"))
                .addAssets(AssetId.of("hall"), AssetId.of("choir"))
                .addNeeds(Need.of("company", Text.of("Company in the evening")))
                .addLinks(link("hall", "company").withWith(AssetId.of("choir")))
                .addSources(SOURCE);
    }

    static Link link(String asset, String need) {
        return Link.builder()
                .asset(AssetId.of(asset))
                .need(NeedId.of(need))
                .what(Text.of("A warm room"))
                .build();
    }

    static CareCircles.Builder circles() {
        return CareCircles.builder()
                .id(CareCirclesId.of("village"))
                .place(PlaceId.of("village"))
                .before(PartialDate.parse("2020"))
                .after(PartialDate.parse("2021"))
                .takingPart(Qualified.exactly(43))
                .countedTwice(Qualified.exactly(30))
                .addRings(Ring.Counted.of(Text.of("Inner network"), Qualified.exactly(60), Qualified.exactly(90)))
                .source(SOURCE);
    }

    static Asset asset(String id) {
        return Asset.builder()
                .id(AssetId.of(id))
                .title(Text.of("Something that is there"))
                .kind(AssetKind.ASSOCIATION)
                .body(BodyId.of("parish"))
                .build();
    }

    /** {@return what is found in a document, beside its place and two assets} */
    static List<Finding> check(Document document, Asset... more) {
        Place village = Place.builder()
                .id(PlaceId.of("village"))
                .name(Text.of("Village"))
                .kind(PlaceKind.VILLAGE)
                .build();
        Dossier dossier = Dossier.of(village, asset("hall"), asset("choir")).plus(document);
        for (Asset one : more) {
            dossier = dossier.plus(one);
        }
        return KITH.check(dossier, AS_OF).stream()
                .filter(finding -> finding.document()
                        .filter(name -> name.startsWith(document.type().name()))
                        .isPresent())
                .toList();
    }

    /** Reads a document, and refuses one that is not in the form in which Kith writes it. */
    static <T extends Document> T read(Class<T> type, String file) {
        try (InputStream in = Maps.class.getResourceAsStream(file)) {
            byte[] json = in.readAllBytes();
            var entry = KITH.readDocument(file, json).orElseThrow();
            assertThat(KITH.writeDocument(entry)).asString().isEqualTo(new String(json, UTF_8));
            return type.cast(entry.document());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
