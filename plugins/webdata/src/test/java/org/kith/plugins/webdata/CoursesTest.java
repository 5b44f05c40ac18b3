package org.kith.plugins.webdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.audience.Visibility;
import org.kith.core.framework.PhaseKey;
import org.kith.core.framework.PhaseModelId;
import org.kith.core.framework.PhaseRef;
import org.kith.core.number.Money;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.course.Activity;
import org.kith.course.ActivityKind;
import org.kith.course.ContactPoint;
import org.kith.course.Course;
import org.kith.course.CourseSession;
import org.kith.course.Funding;
import org.kith.course.Link;
import org.kith.course.Partner;
import org.kith.course.Resource;
import org.kith.course.TrackId;

class CoursesTest {

    @Nested
    class Prices {

        @ParameterizedTest
        @CsvSource({
            "GBP 250.00, 250.00, GBP, Paid",
            "GBP 0.00, 0.00, GBP, Free",
            "JPY 5000, 5000, JPY, Paid",
            "BHD 1.234, 1.234, BHD, Paid",
            "GBP 92233720368547758.07, 92233720368547758.07, GBP, Paid",
        })
        void areExactWithTheDecimalsOfTheCurrency(String fee, String price, String currency, String category)
                throws IOException {
            assertThat(packed(Samples.course().addTracks(Samples.track("one", fee))))
                    .contains("\"category\":\"" + category + "\",\"price\":\"" + price + "\",\"priceCurrency\":\""
                            + currency + "\"");
        }

        @Test
        void haveTheirLinesIfThereAreSeveral() throws IOException {
            assertThat(packed(Samples.course().addTracks(Samples.track("one", "GBP 250.00", "GBP -20.50"))))
                    .contains("\"price\":\"229.50\"", "\"UnitPriceSpecification\"", "\"price\":\"-20.50\"");
            assertThat(packed(Samples.course().addTracks(Samples.track("one", "GBP 250.00"))))
                    .doesNotContain("PriceSpecification");
        }

        @Test
        void areNotGuessed() throws IOException {
            Export export = Export.of(
                    Samples.course()
                            .addTracks(
                                    Samples.track("unknown"),
                                    Samples.track("mixed", "GBP 1.00", "EUR 1.00"),
                                    Samples.track("negative", "GBP -1.00"))
                            .build(),
                    Samples.body());

            assertThat(export.text()).contains("Track unknown").doesNotContain("\"price\"", "isAccessibleForFree");
            assertThat(export.findings())
                    .extracting(Finding::code, finding -> finding.pointer().toString(), Finding::arguments)
                    .containsExactly(
                            tuple("web-data.no-price", "/tracks/0/fees", List.of("unknown")),
                            tuple("web-data.no-price", "/tracks/1/fees", List.of("mixed")),
                            tuple("web-data.no-price", "/tracks/2/fees", List.of("negative")));
        }

        @Test
        void ofWhatIsChosenLaterAreAddedToThoseOfTheStart() throws IOException {
            Course.Builder course = Samples.course()
                    .addTracks(
                            Samples.track("start", "GBP 250.00"),
                            Samples.track("later", "GBP 250.00", "GBP 50.00").withChosenAfter(TrackId.of("start")));

            assertThat(packed(course))
                    .contains("\"addOn\":[{\"@type\":\"Offer\",\"name\":\"Track later\",\"price\":\"50.00\"");
        }
    }

    @Nested
    class BeingFree {

        @Test
        void isTrueIfOneTrackIsFree() throws IOException {
            assertThat(packed(
                            Samples.course().addTracks(Samples.track("a", "GBP 0.00"), Samples.track("b", "GBP 5.00"))))
                    .contains("\"isAccessibleForFree\":true");
        }

        @Test
        void isFalseIfEveryTrackHasAPrice() throws IOException {
            assertThat(packed(Samples.course().addTracks(Samples.track("a", "GBP 5.00"))))
                    .contains("\"isAccessibleForFree\":false");
        }

        @Test
        void isNotSaidIfOneTrackHasNoPriceAndNoneIsFree() throws IOException {
            assertThat(packed(Samples.course().addTracks(Samples.track("a", "GBP 5.00"), Samples.track("b"))))
                    .doesNotContain("isAccessibleForFree");
            assertThat(packed(Samples.course())).doesNotContain("isAccessibleForFree", "offers");
        }
    }

    @Nested
    class Lengths {

        @Test
        void areSummedIfAllAreKnown() throws IOException {
            assertThat(packed(Samples.course().addSessions(session(1, 90), session(2, 120))))
                    .contains("\"timeRequired\":\"PT3H30M\",\"syllabusSections\"", "\"timeRequired\":\"PT1H30M\"");
        }

        @Test
        void areNotSummedIfOneIsMissing() throws IOException {
            CourseSession unknown =
                    CourseSession.builder().number(2).topic(Text.of("Topic")).build();

            assertThat(packed(Samples.course().addSessions(session(1, 90), unknown)))
                    .contains("\"timeRequired\":\"PT1H30M\"", "\"position\":2,\"name\":\"Topic\"}")
                    .doesNotContain("\"timeRequired\":\"PT1H30M\",\"syllabusSections\"");
        }

        private CourseSession session(int number, int minutes) {
            return CourseSession.builder().number(number).minutes(minutes).build();
        }
    }

    @Nested
    class Sessions {

        @Test
        void haveTheirSubjectsActivitiesAndResources() throws IOException {
            CourseSession session = CourseSession.builder()
                    .number(1)
                    .addFocusArea(Text.of("Stories"))
                    .addActivity(Activity.of(ActivityKind.ONLINE_ACTIVITY)
                            .withTitle(Text.of("A map"))
                            .withMinutes(30))
                    .addResource(
                            new Resource(Text.of("Pack"), List.of(link("https://pack.example/a"), link("urn:isbn:1"))))
                    .build();

            assertThat(packed(Samples.course().addSessions(session)))
                    .contains("\"about\":[{\"@type\":\"Thing\",\"name\":\"Stories\"}]")
                    .contains("\"name\":\"A map\",\"learningResourceType\":\"online-activity\","
                            + "\"timeRequired\":\"PT30M\"")
                    .contains("\"name\":\"Pack\",\"url\":[\"https://pack.example/a\"]");
        }

        @Test
        void ofWhichOnlyTheNumberIsKnownAreLeftOut() throws IOException {
            assertThat(packed(Samples.course()
                            .addSession(CourseSession.builder().number(1).build())))
                    .doesNotContain("syllabusSections");
        }

        @Test
        void haveNoPhasesWhoseModelIsNotThere() throws IOException {
            PhaseRef phase = PhaseRef.of(PhaseModelId.of("none"), PhaseKey.of("plan"));
            Export export = Export.of(
                    Samples.course()
                            .addSession(CourseSession.builder()
                                    .number(1)
                                    .addPhases(phase)
                                    .build())
                            .build(),
                    Samples.body());

            assertThat(export.findings())
                    .extracting(Finding::code, finding -> finding.pointer().toString(), Finding::arguments)
                    .containsExactly(
                            tuple("web-data.missing-document", "/sessions/0/phases", List.of("phase-model", "none")));
        }
    }

    @Nested
    class Bodies {

        @Test
        void contributeAndPay() throws IOException {
            Course.Builder course = Samples.course()
                    .addPartner(Partner.of(Samples.body().id(), Text.of("evaluation")))
                    .addFunding(
                            Funding.of(Text.of("A grant")),
                            new Funding(
                                    Text.of("Another"),
                                    Optional.of(Samples.body().id()),
                                    Optional.of(Money.parse("GBP 1000.00"))));

            assertThat(packed(course))
                    .contains("\"contributor\":[{\"@type\":\"Organization\"")
                    .contains("{\"@type\":\"Grant\",\"name\":\"A grant\"}")
                    .contains("{\"@type\":\"MonetaryGrant\",\"name\":\"Another\",\"amount\":{"
                            + "\"@type\":\"MonetaryAmount\",\"value\":\"1000.00\",\"currency\":\"GBP\"},"
                            + "\"funder\":{\"@type\":\"Organization\"");
        }

        @Test
        void thatAreNotThereAreLeftOut() throws IOException {
            Course course = Samples.course()
                    .addPartner(Partner.of(Samples.body().id(), Text.of("evaluation")))
                    .addFunding(new Funding(
                            Text.of("A grant"), Optional.of(Samples.body().id()), Optional.empty()))
                    .build();
            Export export = Export.of(course);

            assertThat(export.text()).doesNotContain("Organization");
            assertThat(export.findings())
                    .extracting(Finding::code, finding -> finding.pointer().toString())
                    .containsExactly(
                            tuple("web-data.missing-document", "/provider"),
                            tuple("web-data.missing-document", "/partners/0/body"),
                            tuple("web-data.missing-document", "/funding/0/body"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"mailto:office@learn.example", "mailto:office@learn.example?subject=Hello"})
        void haveAMailbox(String address) throws IOException {
            assertThat(packed(Samples.course().contact(contact(address))))
                    .contains("\"contactType\":\"Office\",\"email\":\"office@learn.example\"}");
        }

        @Test
        void haveAPage() throws IOException {
            assertThat(packed(Samples.course().contact(contact("https://learn.example/ask"))))
                    .contains("\"contactType\":\"Office\",\"url\":[\"https://learn.example/ask\"]}");
        }

        private ContactPoint contact(String address) {
            return new ContactPoint(Text.of("Office"), Optional.empty(), Optional.of(link(address)));
        }
    }

    private static Link link(String address) {
        return Link.of(URI.create(address), Visibility.EVERYONE);
    }

    private static String packed(Course.Builder course) throws IOException {
        return Export.of(course.build(), Samples.body()).packed();
    }
}
