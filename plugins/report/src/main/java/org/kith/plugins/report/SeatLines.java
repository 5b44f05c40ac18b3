package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kith.core.community.PlaceId;
import org.kith.core.community.Sector;
import org.kith.core.community.SectorId;
import org.kith.core.validation.Pointer;
import org.kith.course.Window;
import org.kith.course.enrolment.Enrolments;
import org.kith.course.enrolment.Event;
import org.kith.course.enrolment.Period;
import org.kith.course.enrolment.Quota;
import org.kith.course.enrolment.Refusal;
import org.kith.course.enrolment.Registration;
import org.kith.course.enrolment.Standing;

/** Tells the seats of a cohort and its windows apart, and why a seat is free while somebody waits. */
record SeatLines(CohortPeople people) {

    /** One bound beside the seats of the whole. */
    record QuotaRow(String title, String held, String state) {}

    /** {@return what there is to say of seats, of windows, and of those who left on the way} */
    List<String> lines() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        Enrolments enrolments = people.enrolments();
        lines.add(seats(enrolments) + changes());
        if (enrolments.held() > enrolments.seats()) {
            lines.add(Words.count(enrolments.held() - enrolments.seats(), "seat", "seats")
                    + " too many are held, since there are fewer seats than there were: nobody loses one.");
        }
        lines.add(window());
        lines.add(waiting(enrolments));
        return lines.addAll(left()).build();
    }

    private static String seats(Enrolments enrolments) {
        return Words.count(enrolments.seats(), "seat", "seats") + ": " + enrolments.held() + " held, "
                + enrolments.free() + " free.";
    }

    private String changes() {
        List<String> changes = people.events().stream()
                .filter(Event.CapacityChanged.class::isInstance)
                .map(Event.CapacityChanged.class::cast)
                .filter(change -> change.capacity().quota().isEmpty())
                .map(change -> change.capacity().seats() + " from "
                        + EnglishDates.day(
                                change.at().atZone(people.cohort().zone()).toLocalDate()))
                .collect(toImmutableList());
        return changes.isEmpty()
                ? ""
                : " There were " + people.enrolments().policy().seats() + " at first, and " + Sentence.list(changes)
                        + ".";
    }

    private String window() {
        boolean closed = people.enrolments().isClosed();
        Optional<Instant> until = people.enrolments().policy().enrolment().flatMap(Window::until);
        String window = until.map(moment -> "Seats "
                        + (moment.isAfter(people.now()) ? "are offered until " : "were offered until ")
                        + EnglishDates.moment(moment.atZone(people.cohort().zone())) + ".")
                .orElse("Seats are offered at any time.");
        String list = closed ? " The list is closed." : " The list is open.";
        boolean both = people.enrolments().free() > 0 && (closed || !isOpen());
        return window + list + (both ? " So a seat can be free and the course closed: both are true." : "");
    }

    private boolean isOpen() {
        return people.enrolments()
                .policy()
                .enrolment()
                .map(window -> window.contains(people.now()))
                .orElse(true);
    }

    private String waiting(Enrolments enrolments) {
        List<Registration> waiting = enrolments.waiting();
        if (waiting.isEmpty()) {
            return "Nobody waits for a seat.";
        }
        List<String> reasons = enrolments.whyNotOffered(waiting.get(0).person(), people.now()).stream()
                .map(this::reason)
                .distinct()
                .collect(toImmutableList());
        String first = (waiting.size() == 1 ? "1 person waits." : waiting.size() + " people wait.");
        return first + (reasons.isEmpty() ? "" : " The next is not offered a seat, as " + Sentence.list(reasons) + ".");
    }

    private String reason(Refusal refusal) {
        if (refusal instanceof Refusal.OutsideWindow outside) {
            return outside.period() == Period.COURSE ? "the course is over" : "it is not the time for offers";
        }
        if (refusal instanceof Refusal.QuotaFull full) {
            return "all seats of the quota " + full.quota() + " are held";
        }
        if (refusal instanceof Refusal.ListClosed) {
            return "the list is closed";
        }
        return refusal instanceof Refusal.NoSeat
                ? "all seats are held"
                : Sentence.small(refusal.toFinding().message()).replaceFirst("\\.$", "");
    }

    private List<String> left() {
        ImmutableList.Builder<String> left = ImmutableList.builder();
        add(left, Standing.WITHDRAWN, "withdrew");
        add(left, Standing.DECLINED, "declined");
        add(left, Standing.EXPIRED, "let the offer lapse");
        add(left, Standing.CANCELLED, "gave the seat back");
        add(left, Standing.NO_SHOW, "did not come");
        add(left, Standing.TRANSFERRED, "went to another cohort");
        add(left, Standing.CARRIED_OVER, "went to the list of another cohort");
        add(left, Standing.LATER, "put down for a later cohort");
        List<String> all = left.build();
        return all.isEmpty() ? List.of() : List.of("Of the others, " + Sentence.list(all) + ".");
    }

    private void add(ImmutableList.Builder<String> left, Standing standing, String words) {
        int count = people.standing(standing);
        if (count > 0) {
            left.add(count + " " + words);
        }
    }

    /** {@return the bounds beside the seats of the whole, in order} */
    List<QuotaRow> quotas() {
        return people.enrolments().policy().quotas().stream().map(this::quota).collect(toImmutableList());
    }

    private QuotaRow quota(Quota quota) {
        int held = people.enrolments().held(quota.id());
        int seats = people.enrolments().seats(quota.id());
        String state = held > seats ? "more than there are" : held == seats ? "full" : seats - held + " free";
        return new QuotaRow(title(quota), held + " of " + seats, state);
    }

    private String title(Quota quota) {
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        quota.sector().map(this::sector).ifPresent(parts::add);
        quota.place().map(this::place).ifPresent(parts::add);
        return String.join(", ", parts.build());
    }

    private String place(PlaceId place) {
        return people.scope().name(place, people.enrolments().policy(), Pointer.ROOT.child("quotas"));
    }

    private String sector(SectorId sector) {
        return people.scope()
                .dossier()
                .find(Sector.TYPE, sector)
                .map(Sector::title)
                .map(people.scope()::text)
                .orElse(sector.value());
    }
}
