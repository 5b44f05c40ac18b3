package org.kith.charter.recognition;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kith.core.community.Place;
import org.kith.core.community.PlaceId;
import org.kith.core.community.PlaceKind;
import org.kith.core.dossier.Dossier;
import org.kith.core.time.PartialDate;

/** Tells which recognitions fit the terms of a claim to be the first, and of which that cannot be said. */
final class FirstFilter {

    /** Whether a recognition fits a term: empty if that is not known. */
    private static final Optional<Boolean> FITS = Optional.of(true);

    private final Dossier dossier;
    private final FirstTerms terms;

    FirstFilter(Dossier dossier, FirstTerms terms) {
        this.dossier = dossier;
        this.terms = terms;
    }

    /** {@return whether no term rules it out} */
    boolean mayFit(Recognition recognition) {
        return terms.awardingBody()
                        .filter(body -> !body.equals(recognition.awardingBody()))
                        .isEmpty()
                && terms.scheme()
                        .filter(id -> !id.equals(recognition.scheme().id()))
                        .isEmpty()
                && place(recognition).orElse(true)
                && version(recognition).orElse(true)
                && charter(recognition).orElse(true)
                && date(recognition).orElse(true);
    }

    /** {@return why it cannot be said whether one that may fit does; empty if it does} */
    Optional<Unclear.Reason> doubt(Recognition recognition) {
        if (place(recognition).isEmpty()) {
            return Optional.of(Unclear.Reason.PLACE);
        } else if (version(recognition).isEmpty()) {
            return Optional.of(Unclear.Reason.VERSION);
        } else if (charter(recognition).isEmpty()) {
            return Optional.of(Unclear.Reason.CHARTER);
        } else if (!hasYear(recognition)) {
            return Optional.of(Unclear.Reason.NO_DATE);
        }
        return date(recognition).isEmpty() ? Optional.of(Unclear.Reason.DATE_IN_PART) : Optional.empty();
    }

    private Optional<Boolean> version(Recognition recognition) {
        return same(terms.version(), recognition.scheme().version());
    }

    private Optional<Boolean> charter(Recognition recognition) {
        return same(terms.charter(), recognition.charter());
    }

    private static <T> Optional<Boolean> same(Optional<T> wanted, Optional<T> told) {
        return wanted.isEmpty() ? FITS : told.map(wanted.get()::equals);
    }

    private static boolean hasYear(Recognition recognition) {
        return recognition
                .grantedOn()
                .filter(date -> date.earliest().or(date::latest).isPresent())
                .isPresent();
    }

    private Optional<Boolean> date(Recognition recognition) {
        Optional<PartialDate> date = recognition.grantedOn();
        boolean after = is(date, day -> day.compare(PartialDate.of(terms.by())), 1);
        boolean before = is(date, day -> day.compare(PartialDate.of(terms.by().plusDays(1))), -1);
        return after || before ? Optional.of(before) : Optional.empty();
    }

    private static boolean is(Optional<PartialDate> date, Function<PartialDate, Optional<Integer>> compare, int order) {
        return date.flatMap(compare).filter(found -> found == order).isPresent();
    }

    private Optional<Boolean> place(Recognition recognition) {
        Optional<Place> place = dossier.find(Place.TYPE, recognition.place());
        Optional<Boolean> kind = terms.kinds().isEmpty()
                ? FITS
                : place.map(known -> terms.kinds().contains(known.kind()));
        Optional<Boolean> within =
                terms.within().map(whole -> lies(place, whole)).orElse(FITS);
        boolean ruledOut = !kind.orElse(true) || !within.orElse(true);
        return ruledOut ? Optional.of(false) : kind.flatMap(yes -> within);
    }

    private Optional<Boolean> lies(Optional<Place> place, PlaceId whole) {
        Set<PlaceId> seen = new HashSet<>();
        Optional<Place> part = place;
        while (part.isPresent() && seen.add(part.get().id())) {
            Optional<PlaceId> within = part.get().within();
            if (within.filter(whole::equals).isPresent()) {
                return FITS;
            } else if (within.isEmpty() && part.get().kind() == PlaceKind.COUNTRY) {
                return Optional.of(false);
            }
            part = within.flatMap(id -> dossier.find(Place.TYPE, id));
        }
        return Optional.empty();
    }
}
