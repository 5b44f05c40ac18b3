package org.kith.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.audience.Audience;
import org.kith.core.audience.Visibility;
import org.kith.core.community.BodyId;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.core.text.Text;

class ResourceTest {

    private static final Link SLIDES =
            Link.of(URI.create("https://example.org/slides"), Visibility.from(Audience.PARTICIPANTS));
    private static final Link NOTES = Link.of(URI.create("https://example.org/notes"), Visibility.from(Audience.TEAM));

    @Nested
    class Links {

        @Test
        void areKeptFromThoseWhoMayNotHaveThem() {
            assertThat(seenBy(Audience.PUBLIC).links()).isEmpty();
            assertThat(seenBy(Audience.PARTNERS).links()).isEmpty();
            assertThat(seenBy(Audience.PARTICIPANTS).links()).containsExactly(SLIDES);
            assertThat(seenBy(Audience.TEAM).links()).containsExactly(SLIDES, NOTES);
        }

        @ParameterizedTest
        @EnumSource(Audience.class)
        void leaveTheTitleToEverybody(Audience audience) {
            assertThat(seenBy(audience).title()).isEqualTo(Text.of("Slides"));
        }

        @Test
        void ofTheContactAreKeptTheSameWay() {
            ContactPoint office =
                    new ContactPoint(Text.of("Course office"), Optional.of(BodyId.of("cc-uk")), Optional.of(NOTES));
            Dossier dossier = Dossier.of(Samples.foundation().contact(office).build());

            assertThat(course(dossier, Audience.PARTICIPANTS).contact())
                    .contains(ContactPoint.of(Text.of("Course office"), BodyId.of("cc-uk")));
            assertThat(course(dossier, Audience.STEERING).contact()).contains(office);
        }
    }

    private static Resource seenBy(Audience audience) {
        Course course = Samples.birmingham()
                .addResource(new Resource(Text.of("Slides"), List.of(SLIDES, NOTES)))
                .build();
        return course(Dossier.of(course), audience).resources().get(0);
    }

    private static Course course(Dossier dossier, Audience audience) {
        return Redacted.of(dossier, audience).all(Course.TYPE).get(0);
    }
}
