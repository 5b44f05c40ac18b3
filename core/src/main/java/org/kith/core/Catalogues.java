package org.kith.core;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.registry.PluginCalls;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Catalogue;
import org.kith.core.spi.Model;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;
import org.kith.core.validation.Severity;
import org.kith.core.wire.JsonReader;

/** What the models bring: their document types and the documents that they ship. */
final class Catalogues {

    private final ImmutableList<DocumentType<?>> types;
    private final Dossier dossier;
    private final Findings findings;

    private Catalogues(ImmutableList<DocumentType<?>> types, Dossier dossier, Findings findings) {
        this.types = types;
        this.dossier = dossier;
        this.findings = findings;
    }

    static Catalogues of(List<Model> models) {
        Findings.Builder findings = Findings.builder();
        Map<String, DocumentType<?>> types = new TreeMap<>();
        for (Model model : models) {
            PluginCalls.value(model.getClass().getName(), "documentTypes", model::documentTypes)
                    .value()
                    .ifPresent(some -> some.forEach(type -> addType(type, types, findings)));
        }
        JsonReader reader = new JsonReader(types.values());
        List<Entry<?>> entries = new ArrayList<>();
        for (Model model : models) {
            PluginCalls.value(model.getClass().getName(), "catalogues", model::catalogues)
                    .value()
                    .ifPresent(some -> some.forEach(catalogue -> read(catalogue, reader, entries, findings)));
        }
        return new Catalogues(
                ImmutableList.copyOf(types.values()), Dossier.ofEntries(distinct(entries, findings)), findings.build());
    }

    private static void addType(DocumentType<?> type, Map<String, DocumentType<?>> types, Findings.Builder findings) {
        if (types.putIfAbsent(type.name(), type) != null) {
            findings.add(Finding.of(Severity.ERROR, "plugin.duplicate-type", Kith.MESSAGES, type.name()));
        }
    }

    private static void read(
            Catalogue catalogue, JsonReader reader, List<Entry<?>> entries, Findings.Builder findings) {
        byte @Nullable [] json = bytes(catalogue);
        if (json == null) {
            findings.add(Finding.of(Severity.ERROR, "plugin.catalogue-missing", Kith.MESSAGES, catalogue.resource()));
            return;
        }
        Outcome<Entry<?>> outcome = reader.read(catalogue.resource(), json);
        findings.addAll(outcome.findings());
        outcome.value().ifPresent(entries::add);
    }

    private static byte @Nullable [] bytes(Catalogue catalogue) {
        try (InputStream in = catalogue.anchor().getResourceAsStream("/" + catalogue.resource())) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            return null;
        }
    }

    private static List<Entry<?>> distinct(List<Entry<?>> entries, Findings.Builder findings) {
        Map<String, Entry<?>> byAddress = new TreeMap<>();
        for (Entry<?> entry : entries) {
            String address = entry.document().address();
            if (byAddress.putIfAbsent(address, entry) != null) {
                findings.add(
                        Finding.of(Severity.ERROR, "document.duplicate-id", Kith.MESSAGES, address, "a catalogue"));
            }
        }
        return List.copyOf(byAddress.values());
    }

    List<DocumentType<?>> types() {
        return types;
    }

    Dossier dossier() {
        return dossier;
    }

    Findings findings() {
        return findings;
    }
}
