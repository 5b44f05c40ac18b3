package org.kith.core.dossier;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.kith.core.text.Id;

/**
 * What others keep in a document that Kith does not know: JSON values by namespace, kept as they were read.
 *
 * <p>Immutable.
 *
 * @param json JSON texts by namespace; a namespace has the syntax of an id, such as {@code org.example.crm}; ordered by
 *     namespace
 */
public record Extensions(Map<String, String> json) {

    /** No extensions. */
    public static final Extensions NONE = new Extensions(Map.of());

    /**
     * Makes extensions.
     *
     * @throws IllegalArgumentException if a namespace has not the syntax of an id
     */
    public Extensions {
        json.keySet().forEach(namespace -> Id.check(namespace, "extension namespace"));
        json = ImmutableSortedMap.copyOf(json);
    }

    /** {@return whether there are none} */
    public boolean isEmpty() {
        return json.isEmpty();
    }

    @Override
    public String toString() {
        return "Extensions" + json.keySet();
    }
}
