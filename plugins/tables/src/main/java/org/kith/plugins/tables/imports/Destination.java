package org.kith.plugins.tables.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.core.dossier.Entry;
import org.kith.core.shape.Shape;

/**
 * Where that belongs what rows make.
 *
 * @param <T> what a row makes
 */
interface Destination<T> {

    /** {@return what a row, or a cell, makes looks like} */
    Shape<T> shape();

    /**
     * {@return what is there already}
     *
     * @param key what tells it apart: its id, or the text of an {@link ElementKey}
     */
    Optional<T> find(String key);

    /**
     * {@return the entries that are new or change, by id}
     *
     * @param made what is new or has changed, by key, in the order of the rows; not empty
     * @throws RuntimeException if a document cannot be made of it, whatever its type throws then
     */
    List<Entry<?>> with(Map<String, T> made);
}
