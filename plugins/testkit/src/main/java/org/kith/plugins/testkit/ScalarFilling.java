package org.kith.plugins.testkit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;

/** Makes values of scalar kinds: of those that hold free text a marker, of others what their form and constraints allow. */
final class ScalarFilling {

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 900;
    private static final int SPAN = 30;
    private static final int NAMES = 3;
    private static final String ID = "^[a-z0-9]([a-z0-9._-]*";

    private final Random random;
    private final Supplier<String> marker;

    ScalarFilling(Random random, Supplier<String> marker) {
        this.random = random;
        this.marker = marker;
    }

    /** {@return a value; empty if none of what is tried is of the kind} */
    Optional<?> value(Scalar<?> kind) {
        if (kind.form() == Scalar.Form.BOOLEAN) {
            return Optional.of(kind.parse(Boolean.toString(random.nextBoolean())));
        }
        if (kind.form() == Scalar.Form.INTEGER) {
            return Optional.of(kind.parse(Long.toString(number(kind))));
        }
        return texts(kind).stream().flatMap(text -> parsed(kind, text).stream()).findFirst();
    }

    private long number(Scalar<?> kind) {
        long least = bound(kind, "minimum", 0);
        long greatest = bound(kind, "maximum", least + SPAN);
        return least + random.nextInt((int) Math.min(SPAN, greatest - least) + 1);
    }

    private static long bound(Scalar<?> kind, String keyword, long otherwise) {
        return kind.constraints().get(keyword) instanceof Long bound ? bound : otherwise;
    }

    private List<String> texts(Scalar<?> kind) {
        int number = 1 + random.nextInt(NAMES);
        if (kind.target().isPresent()) {
            return List.of(kind.target().get() + "-" + number);
        }
        if (kind.name().equals(PersonRef.KIND.name()) || kind.name().equals(Kinds.STRING.name())) {
            return List.of(marker.get());
        }
        if (kind.constraints().get("enum") instanceof List<?> words) {
            return List.of((String) words.get(random.nextInt(words.size())));
        }
        if (kind.constraints().get("pattern") instanceof String pattern && pattern.startsWith(ID)) {
            return List.of(kind.name() + "-" + number);
        }
        List<String> candidates = candidates(FIRST_DAY.plusDays(random.nextInt(DAYS)));
        Collections.shuffle(candidates, random);
        candidates.add(marker.get());
        return candidates;
    }

    private List<String> candidates(LocalDate day) {
        return new ArrayList<>(List.of(
                day.toString(),
                day + "T10:15:00Z",
                "10:15",
                "Europe/London",
                "fr",
                "https://" + marker.get() + ".example/page",
                "7/13",
                "over " + random.nextInt(SPAN),
                "at least 40",
                Integer.toString(random.nextInt(SPAN)),
                "GBP 250.00",
                "public",
                "participants",
                "team",
                "steering research",
                "nobody",
                "/a/b",
                "P1Y",
                "sha256:" + "0a".repeat(32)));
    }

    private static Optional<?> parsed(Scalar<?> kind, String text) {
        try {
            return Optional.of(kind.parse(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
