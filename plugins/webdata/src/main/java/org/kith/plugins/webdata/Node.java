package org.kith.plugins.webdata;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A thing in JSON-LD: its type, and its properties in the order in which they are put. Not thread-safe. */
final class Node {

    private static final String CONTEXT = "@context";
    private static final String VOCABULARY = "https://schema.org";

    private final Map<String, Object> properties = new LinkedHashMap<>();

    private Node() {}

    /** {@return a thing without a name of its own} */
    static Node of(String type) {
        return new Node().put("@type", type);
    }

    /** {@return a thing with an address as its name} */
    static Node of(String type, String address) {
        return of(type).put("@id", address);
    }

    /** {@return a thing that is described elsewhere, or not at all} */
    static Node reference(String address) {
        return new Node().put("@id", address);
    }

    /** {@return a whole document of several things} */
    static Node graph(List<Node> things) {
        return new Node().put(CONTEXT, VOCABULARY).put("@graph", things);
    }

    /** {@return a term that schema.org defines, as a value} */
    static String term(String name) {
        return VOCABULARY + "/" + name;
    }

    /** {@return this thing as a whole document} */
    Node inContext() {
        Node document = new Node().put(CONTEXT, VOCABULARY);
        document.properties.putAll(properties);
        return document;
    }

    /**
     * Puts a property, in place of one of the same name.
     *
     * @param value a text, a whole number, a truth value, a thing, or a list of these
     */
    Node put(String property, Object value) {
        properties.put(property, value);
        return this;
    }

    /** Puts a property if its value is known. */
    Node putIfPresent(String property, Optional<?> value) {
        value.ifPresent(known -> put(property, known));
        return this;
    }

    /** Puts a property with all of its values, if there are any. */
    Node putAll(String property, List<?> values) {
        return values.isEmpty() ? this : put(property, values);
    }

    /** {@return the properties in their order} */
    Map<String, Object> properties() {
        return Collections.unmodifiableMap(properties);
    }
}
