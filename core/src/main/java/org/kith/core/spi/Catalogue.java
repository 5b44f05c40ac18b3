package org.kith.core.spi;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Documents that a model ships: a JSON resource that the model only names and the kernel reads.
 *
 * @param anchor a class beside which the resource is found; it must be in the same jar
 * @param resource the path of the resource, which begins with {@code META-INF/kith/}
 */
public record Catalogue(Class<?> anchor, String resource) {

    /**
     * Names a catalogue.
     *
     * @throws IllegalArgumentException if the path does not begin with {@code META-INF/kith/}
     */
    public Catalogue {
        checkArgument(resource.startsWith("META-INF/kith/"), "A catalogue lies in META-INF/kith/, not '%s'.", resource);
    }

    /** {@return a catalogue} */
    public static Catalogue of(Class<?> anchor, String resource) {
        return new Catalogue(anchor, resource);
    }
}
