package org.kith.plugins.testkit;

import java.util.Map;
import java.util.regex.Pattern;
import org.kith.core.audience.Audience;
import org.kith.core.audience.Visibility;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Document;
import org.kith.core.shape.Field;
import org.kith.core.shape.Kind;
import org.kith.core.shape.Shape;
import org.kith.core.shape.Variants;
import org.kith.core.text.Text;

/** Finds the markers in documents, and who may see what they stand in. Has no part in how redaction works. */
final class MarkerSearch {

    /** Who may ever see a reference to a person: those who run things, and the person. */
    private static final Visibility ABOUT_A_PERSON = Visibility.from(Audience.TEAM, Audience.SELF);

    private final Pattern marker;
    private final Map<String, Visibility> found;

    private MarkerSearch(Pattern marker, Map<String, Visibility> found) {
        this.marker = marker;
        this.found = found;
    }

    static void in(Document document, Pattern marker, Map<String, Visibility> found) {
        new MarkerSearch(marker, found).look(document.type().shape(), document, Visibility.EVERYONE);
    }

    @SuppressWarnings("unchecked") // a value is what its kind describes
    private void look(Kind<?> kind, Object value, Visibility around) {
        Kind<?> resolved = kind.resolved();
        if (resolved instanceof Shape<?> shape) {
            lookAtFields((Shape<Object>) shape, value, around);
        } else if (resolved instanceof Variants<?> variants) {
            lookAtFields((Shape<Object>) ((Variants<Object>) variants).shapeOf(value), value, around);
        } else if (value instanceof PersonRef person) {
            keep(person.value(), around.and(ABOUT_A_PERSON));
        } else if (value instanceof Text text) {
            keep(text.value(), around);
            text.translations().values().forEach(translation -> keep(translation, around));
        } else {
            keep(value.toString(), around);
        }
    }

    private void lookAtFields(Shape<Object> shape, Object value, Visibility around) {
        Visibility here = around.and(shape.visibilityOf(value));
        for (Field<Object> field : shape.fields()) {
            Visibility inside = here.and(field.visibility());
            field.forEach(value, (token, element) -> look(field.kind(), element, inside));
        }
    }

    private void keep(String text, Visibility visibility) {
        marker.matcher(text).results().forEach(match -> found.merge(match.group(), visibility, Visibility::and));
    }
}
