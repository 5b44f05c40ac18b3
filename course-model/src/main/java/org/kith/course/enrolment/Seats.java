package org.kith.course.enrolment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How many seats there are and how many are held, in the whole and in each quota. Immutable. */
final class Seats {

    private final int seats;
    private final int held;
    private final int[] quotaSeats;
    private final int[] quotaHeld;

    private Seats(int seats, int held, int[] quotaSeats, int[] quotaHeld) {
        this.seats = seats;
        this.held = held;
        this.quotaSeats = quotaSeats;
        this.quotaHeld = quotaHeld;
    }

    static Seats of(EnrolmentPolicy policy) {
        int[] quotaSeats = policy.quotas().stream().mapToInt(Quota::seats).toArray();
        return new Seats(policy.seats(), 0, quotaSeats, new int[quotaSeats.length]);
    }

    int seats() {
        return seats;
    }

    int held() {
        return held;
    }

    int seats(int quota) {
        return quotaSeats[quota];
    }

    int held(int quota) {
        return quotaHeld[quota];
    }

    boolean isFull() {
        return held >= seats;
    }

    boolean isFull(int quota) {
        return quotaHeld[quota] >= quotaSeats[quota];
    }

    /** {@return whether one more fits, to whom some quotas apply} */
    boolean fit(int[] quotas) {
        return !isFull() && fitQuotas(quotas);
    }

    /** {@return whether one more fits to whom some quotas apply, as far as they go} */
    boolean fitQuotas(int[] quotas) {
        for (int quota : quotas) {
            if (isFull(quota)) {
                return false;
            }
        }
        return true;
    }

    /** {@return these with one held more, or less, by somebody to whom some quotas apply} */
    Seats plus(int more, int[] quotas) {
        if (quotas.length == 0) {
            return new Seats(seats, held + more, quotaSeats, quotaHeld);
        }
        int[] counts = quotaHeld.clone();
        for (int quota : quotas) {
            counts[quota] += more;
        }
        return new Seats(seats, held + more, quotaSeats, counts);
    }

    Seats withSeats(int number) {
        return new Seats(number, held, quotaSeats, quotaHeld);
    }

    Seats withSeats(int quota, int number) {
        int[] numbers = quotaSeats.clone();
        numbers[quota] = number;
        return new Seats(seats, held, numbers, quotaHeld);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Seats that
                && seats == that.seats
                && held == that.held
                && Arrays.equals(quotaSeats, that.quotaSeats)
                && Arrays.equals(quotaHeld, that.quotaHeld);
    }

    @Override
    public int hashCode() {
        return 31 * seats + held;
    }
}
