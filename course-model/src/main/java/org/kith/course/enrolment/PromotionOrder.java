package org.kith.course.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import com.google.common.primitives.Longs;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Variants;

/**
 * Who on the list goes before whom.
 *
 * <p>A higher priority always goes first. Among those of the same priority the order decides; and where that leaves two on a par,
 * the one whose interest was accepted first. Immutable.
 */
public sealed interface PromotionOrder {

    /** What an order looks like. */
    Variants<PromotionOrder> KIND = PromotionOrderShapes.KIND;

    /** The earlier moment of interest goes first. */
    record ByMoment() implements PromotionOrder {}

    /**
     * The lower lot goes first.
     *
     * <p>The lot of a person is the first eight bytes of the SHA-256 of the seed, a colon and the reference of the person, in
     * UTF-8, as a signed number: anybody who has the seed can draw again. The seed should be fixed in public before anybody
     * knows who applies.
     *
     * @param seed any text that is not blank
     */
    record ByLot(String seed) implements PromotionOrder {

        /**
         * Makes an order.
         *
         * @throws IllegalArgumentException if the seed is blank or too long
         */
        public ByLot {
            Kinds.STRING.parse(seed);
        }

        /** {@return the lot of a person} */
        public long lot(PersonRef person) {
            String text = seed + ':' + person.value();
            return Longs.fromByteArray(Hashing.sha256().hashString(text, UTF_8).asBytes());
        }
    }
}
