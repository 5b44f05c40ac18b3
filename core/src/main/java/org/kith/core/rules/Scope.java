package org.kith.core.rules;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.kith.core.dossier.Dossier;
import org.kith.core.shape.DocumentType;

/**
 * What a walk through all entries of a dossier is about.
 *
 * @param types the types of documents that there are, by name
 * @param dossier the documents looked at together
 * @param asOf the day for which they are looked at
 * @param until the last day on which what is due is of interest
 */
record Scope(ImmutableMap<String, DocumentType<?>> types, Dossier dossier, LocalDate asOf, LocalDate until) {}
