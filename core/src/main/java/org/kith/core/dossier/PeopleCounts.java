package org.kith.core.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.core.audience.Audience;
import org.kith.core.number.Qualified;
import org.kith.core.number.Qualifier;
import org.kith.core.privacy.SmallCells;
import org.kith.core.shape.Field;
import org.kith.core.shape.Kind;
import org.kith.core.shape.Occurs;
import org.kith.core.shape.Shape;
import org.kith.core.shape.Variants;

/**
 * Says which counts of people an audience may see, so that no small one can be read or worked out.
 *
 * <p>It looks at what it is given and at nothing else, so what it lets through once it lets through again.
 */
final class PeopleCounts {

    private static final Qualified ANY = Qualified.of(Qualifier.AT_LEAST, 0);

    private final Optional<SmallCells> rule;

    private PeopleCounts(Optional<SmallCells> rule) {
        this.rule = rule;
    }

    /** {@return what an audience may see: the team and those above it see every count} */
    static PeopleCounts of(Audience audience) {
        return new PeopleCounts(Audience.TEAM.isAtOrBelow(audience) ? Optional.empty() : Optional.of(SmallCells.USUAL));
    }

    /** {@return the least count that is shown where there is no total beside it; 0 if all are} */
    BigDecimal least() {
        return rule.map(cells -> BigDecimal.valueOf(cells.minimum())).orElse(BigDecimal.ZERO);
    }

    /**
     * {@return the least count that is shown in a field of an object, or in the objects that stand in it}
     *
     * <p>The smallest are hidden first, until what is left of the object's total is too much to tell who they were.
     */
    <T> BigDecimal leastBeside(Shape<T> shape, T owner, Field<T> field) {
        Optional<BigDecimal> total = rule.flatMap(cells -> shape.headcount()).flatMap(head -> total(head, owner));
        return total.map(whole -> new Parted(whole, parts(field, owner), least()).leastShown())
                .orElse(least());
    }

    /** {@return what is shown of a count: the same, something vaguer where there must be a count, or nothing} */
    Optional<Object> shown(Field<?> field, Object count, BigDecimal least) {
        BigDecimal amount = amount(count);
        if (amount.signum() <= 0 || amount.compareTo(least) >= 0) {
            return Optional.of(count);
        }
        return field.occurs() == Occurs.REQUIRED ? Optional.of(vague((Qualified) count, least)) : Optional.empty();
    }

    /**
     * Where others than small counts are hidden, all of them say the same, which is true of any: that the small ones are small would tell of
     * the others.
     */
    private Qualified vague(Qualified count, BigDecimal least) {
        boolean onlySmall = least.compareTo(least()) == 0;
        return switch (count.qualifier()) {
            case EXACT, UNDER, AT_MOST -> onlySmall ? Qualified.of(Qualifier.UNDER, least) : ANY;
            case ABOUT -> onlySmall ? Qualified.of(Qualifier.ABOUT, least) : ANY;
            case OVER, AT_LEAST -> count;
        };
    }

    private static <T> Optional<BigDecimal> total(Field<T> headcount, T owner) {
        List<BigDecimal> counts = new ArrayList<>();
        headcount.forEach(owner, (token, count) -> {
            if (isBoundedAbove(count)) {
                counts.add(amount(count));
            }
        });
        return counts.stream().findFirst();
    }

    private static boolean isBoundedAbove(Object count) {
        return !(count instanceof Qualified qualified)
                || (qualified.qualifier() != Qualifier.OVER && qualified.qualifier() != Qualifier.AT_LEAST);
    }

    private static <T> List<Optional<BigDecimal>> parts(Field<T> field, T owner) {
        List<Optional<BigDecimal>> parts = new ArrayList<>();
        field.forEach(owner, (token, element) -> {
            if (field.countsPeople()) {
                parts.add(Optional.of(amount(element)));
            } else {
                addHeadcount(field.kind(), element, parts);
            }
        });
        return parts;
    }

    @SuppressWarnings("unchecked") // the element is what the field's kind describes
    private static void addHeadcount(Kind<?> kind, Object element, List<Optional<BigDecimal>> parts) {
        Kind<?> resolved = kind.resolved();
        Kind<?> exact =
                resolved instanceof Variants<?> variants ? ((Variants<Object>) variants).shapeOf(element) : resolved;
        if (exact instanceof Shape<?> shape) {
            ((Shape<Object>) shape).headcount().ifPresent(head -> {
                List<BigDecimal> count = new ArrayList<>();
                head.forEach(element, (token, value) -> count.add(amount(value)));
                parts.add(count.stream().findFirst());
            });
        }
    }

    private static BigDecimal amount(Object count) {
        return count instanceof Qualified qualified ? qualified.amount() : new BigDecimal(count.toString());
    }
}
