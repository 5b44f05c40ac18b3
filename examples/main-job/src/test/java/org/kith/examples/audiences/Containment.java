package org.kith.examples.audiences;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.number.Qualified;
import org.kith.core.number.Qualifier;
import org.kith.core.shape.Document;
import org.kith.core.shape.Field;
import org.kith.core.shape.Kind;
import org.kith.core.shape.Shape;
import org.kith.core.shape.Variants;

/** Whether all that one view tells is told by another one too. */
final class Containment {

    private Containment() {}

    /** {@return the documents of a view that are not contained in the other, by type and id} */
    static List<String> missing(Dossier view, Dossier other) {
        List<String> missing = new ArrayList<>();
        for (Document document : view.documents()) {
            boolean contained = other.entry(document.type().name(), document.idText())
                    .map(Entry::document)
                    .filter(whole -> isIn(document.type().shape(), document, whole))
                    .isPresent();
            if (!contained) {
                missing.add(document.address());
            }
        }
        return missing;
    }

    @SuppressWarnings("unchecked") // a value is what its kind describes
    private static boolean isIn(Kind<?> kind, Object part, Object whole) {
        Kind<?> resolved = kind.resolved();
        if (resolved instanceof Shape<?> shape) {
            return areFieldsIn((Shape<Object>) shape, part, whole);
        }
        if (resolved instanceof Variants<?> variants) {
            Shape<Object> shape = (Shape<Object>) ((Variants<Object>) variants).shapeOf(part);
            return shape.type().isInstance(whole) && areFieldsIn(shape, part, whole);
        }
        return part.equals(whole);
    }

    private static boolean areFieldsIn(Shape<Object> shape, Object part, Object whole) {
        return shape.fields().stream().allMatch(field -> isFieldIn(field, part, whole));
    }

    /** Elements may be missing in a part, and never change their order. */
    private static boolean isFieldIn(Field<Object> field, Object part, Object whole) {
        Iterator<Told> all = told(field, whole).iterator();
        return told(field, part).stream().allMatch(wanted -> {
            while (all.hasNext()) {
                if (wanted.isIn(field, all.next())) {
                    return true;
                }
            }
            return false;
        });
    }

    private static List<Told> told(Field<Object> field, Object owner) {
        List<Told> told = new ArrayList<>();
        field.forEach(owner, (token, value) -> told.add(new Told(token instanceof String key ? key : "", value)));
        return told;
    }

    private record Told(String key, Object value) {

        boolean isIn(Field<?> field, Told other) {
            return Objects.equals(key, other.key)
                    && (Containment.isIn(field.kind(), value, other.value)
                            || (field.countsPeople() && isVaguer(value, other.value)));
        }

        /** "Under 10" tells less than 3, and "about 10" less than about 4. */
        private static boolean isVaguer(Object count, Object exact) {
            return count instanceof Qualified vague
                    && exact instanceof Qualified small
                    && (vague.qualifier() == Qualifier.UNDER || vague.qualifier() == Qualifier.ABOUT)
                    && small.amount().compareTo(vague.amount()) < 0;
        }
    }
}
