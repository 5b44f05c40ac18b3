package org.kith.plugins.webdata;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.core.number.Money;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;
import org.kith.course.Cohort;
import org.kith.course.Course;
import org.kith.course.FeeLine;
import org.kith.course.Track;
import org.kith.course.Window;

/** Makes what a course costs on each of its tracks, and until when a seat in a cohort can be had. */
final class Offers {

    private final Material material;

    Offers(Material material) {
        this.material = material;
    }

    /** {@return what a track costs; empty if nobody has said, or it is no price} */
    static Optional<Money> price(Track track) {
        return track.fee().filter(fee -> !fee.isNegative());
    }

    /** {@return an offer for each track, with what makes up its price and what can be added to it later} */
    List<Node> of(Course course, String address) {
        return IntStream.range(0, course.tracks().size())
                .mapToObj(i -> whole(course, i, address))
                .collect(toImmutableList());
    }

    /** {@return an offer for each track, or one without a price if there is no track, with its time and availability} */
    List<Node> of(Course course, Cohort cohort, Availability availability, String address) {
        Stream<Node> offers = course.tracks().isEmpty()
                ? Stream.of(Node.of("Offer", address + "#seat")).filter(seat -> availability.isKnown())
                : course.tracks().stream().map(track -> offer(track, address));
        return offers.map(offer -> putTimes(offer, cohort).putIfPresent("availability", availability.term()))
                .collect(toImmutableList());
    }

    private Node whole(Course course, int index, String address) {
        Track track = course.tracks().get(index);
        if (price(track).isEmpty()) {
            Pointer at = Pointer.ROOT.child("tracks").child(index).child("fees");
            material.report(
                    Severity.INFO, "web-data.no-price", course, at, track.id().value());
        }
        return offer(track, address)
                .putIfPresent(
                        "priceSpecification",
                        price(track).filter(fee -> track.fees().size() > 1).map(fee -> lines(track, fee)))
                .putAll("addOn", additions(course, track));
    }

    private Node offer(Track track, String address) {
        Node offer =
                Node.of("Offer", address + "#track-" + track.id().value()).put("name", material.text(track.title()));
        price(track).ifPresent(fee -> Forms.putPrice(offer.put("category", fee.isZero() ? "Free" : "Paid"), fee));
        return offer;
    }

    private Node lines(Track track, Money fee) {
        return Forms.putPrice(Node.of("CompoundPriceSpecification"), fee)
                .put("priceComponent", track.fees().stream().map(this::line).collect(toImmutableList()));
    }

    private Node line(FeeLine line) {
        return Forms.putPrice(
                Node.of("UnitPriceSpecification").put("name", material.text(line.title())), line.amount());
    }

    /** {@return the tracks to which people go on from one, for what that costs beside it} */
    private List<Node> additions(Course course, Track track) {
        return course.tracks().stream()
                .filter(later -> later.chosenAfter().equals(Optional.of(track.id())))
                .flatMap(later -> course
                        .extraFee(later.id())
                        .map(extra -> Forms.putPrice(Node.of("Offer").put("name", material.text(later.title())), extra))
                        .stream())
                .collect(toImmutableList());
    }

    private static Node putTimes(Node offer, Cohort cohort) {
        putWindow(offer, cohort.enrolment(), cohort.zone(), "validFrom", "validThrough");
        return putWindow(offer, Availability.window(cohort), cohort.zone(), "availabilityStarts", "availabilityEnds");
    }

    private static Node putWindow(Node offer, Optional<Window> window, ZoneId zone, String from, String until) {
        return offer.putIfPresent(from, window.flatMap(Window::from).map(moment -> at(moment, zone)))
                .putIfPresent(until, window.flatMap(Window::until).map(moment -> at(moment, zone)));
    }

    private static String at(Instant moment, ZoneId zone) {
        return Forms.moment(moment.atZone(zone));
    }
}
