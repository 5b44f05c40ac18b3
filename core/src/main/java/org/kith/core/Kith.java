package org.kith.core;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.concurrent.Executor;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.DueList;
import org.kith.core.dossier.Entry;
import org.kith.core.dossier.Redacted;
import org.kith.core.framework.Framework;
import org.kith.core.registry.PluginCalls;
import org.kith.core.registry.Plugins;
import org.kith.core.registry.UnknownPluginException;
import org.kith.core.rules.DueEngine;
import org.kith.core.rules.RuleEngine;
import org.kith.core.score.ScoreCard;
import org.kith.core.score.Tally;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Options;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Scorer;
import org.kith.core.text.Messages;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;
import org.kith.core.wire.JsonReader;
import org.kith.core.wire.JsonSchema;
import org.kith.core.wire.JsonWriter;

/**
 * The front door: reads and writes documents, checks, scores and exports dossiers, with the plug-ins that were found.
 *
 * <p>Data that is wrong gives findings, all at once, and never an exception. A plug-in that fails gives a finding too. What is
 * thrown is a caller's mistake, or the host's own {@link IOException}.
 *
 * <p>Immutable and thread-safe. Loading looks for plug-ins and reads the catalogues of the models, so keep an instance.
 */
public final class Kith {

    static final Messages MESSAGES = Messages.load(Kith.class, "kernel");

    private final Plugins plugins;
    private final Catalogues catalogues;
    private final JsonReader reader;
    private final JsonWriter writer;
    private final RuleEngine rules;
    private final DueEngine dues;

    private Kith(Plugins plugins) {
        this.plugins = plugins;
        this.catalogues = Catalogues.of(plugins.models());
        this.reader = new JsonReader(catalogues.types());
        this.writer = new JsonWriter(catalogues.types());
        this.rules = RuleEngine.of(plugins.ruleSets(), catalogues.types());
        this.dues = DueEngine.of(plugins.models(), catalogues.types());
    }

    /**
     * {@return the library with every plug-in that is found on the class path or module path}
     *
     * <p>Looks through the loader of Kith itself and then through the thread's context loader. Never throws because of a bad
     * plug-in: {@link #findings()} says what is wrong with it.
     */
    public static Kith load() {
        return builder().build();
    }

    /** {@return a builder that finds plug-ins as {@link #load()} does, unless told otherwise} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the plug-ins that were found} */
    public Plugins plugins() {
        return plugins;
    }

    /** {@return what is wrong with plug-ins and catalogues; empty if all is well} */
    public Findings findings() {
        return plugins.report().findings().plus(catalogues.findings());
    }

    /** {@return the documents that the models ship, such as charters and frameworks} */
    public Dossier catalogue() {
        return catalogues.dossier();
    }

    /** {@return the types of documents that can be read, by name} */
    public List<DocumentType<?>> documentTypes() {
        return catalogues.types();
    }

    /** {@return the JSON Schema (2020-12) of a document type} */
    public String schema(DocumentType<?> type) {
        return JsonSchema.of(type);
    }

    /**
     * Reads every document of a folder and of the folders in it.
     *
     * <p>Files are read in the order of their names. Those that do not end in {@code .json} are passed over, with a finding.
     *
     * @return the documents that could be read, over the catalogues, and everything that is wrong with the others; there is
     *     always a dossier, perhaps an empty one
     * @throws IOException if the folder cannot be listed, such as when it does not exist
     */
    public Outcome<Dossier> read(Path folder) throws IOException {
        return new FolderRead(folder, reader).read().map(dossier -> dossier.over(catalogue()));
    }

    /**
     * {@return the document in a JSON text, or everything that is wrong with it}
     *
     * @param file the name for findings
     * @param json the text in UTF-8
     */
    public Outcome<Entry<?>> readDocument(String file, byte[] json) {
        return reader.read(file, json);
    }

    /** {@return a document as JSON in UTF-8: the same bytes for the same document on any machine} */
    public byte[] writeDocument(Entry<?> entry) {
        return writer.write(entry);
    }

    /**
     * {@return what is wrong with the documents of a dossier on a day, by document and pointer}
     *
     * <p>References are looked up in the dossier, in its background and in the catalogues.
     */
    public Findings check(Dossier dossier, LocalDate asOf) {
        return rules.check(overCatalogue(dossier), asOf);
    }

    /**
     * {@return what is due in a dossier within a time, what is late among it, and a finding for each model that failed at it}
     *
     * <p>There is always a list. Its id is made from the day, such as {@code due-2022-03-14}; it is a document, so that exporters
     * see it in a dossier.
     *
     * @param asOf the day from which to look ahead; of a year from 1 to 9999
     * @param horizon how far to look ahead, such as 90 days or 3 months; the day on which it ends still counts
     * @throws IllegalArgumentException if the horizon ends before the day, or the year is another
     */
    public Outcome<DueList> due(Dossier dossier, LocalDate asOf, Period horizon) {
        return dues.due(overCatalogue(dossier), asOf, asOf.plus(horizon));
    }

    /**
     * {@return the score card of an assessment, or why there is none}
     *
     * <p>Assessments of the same place and framework version, figures about the place and decisions on it are handed to the
     * scheme as well.
     *
     * @param dossier holds the assessment; its framework may also come from a catalogue
     * @param assessment the assessment to score
     * @param scheme the name of a scoring strategy, or the id of a document that one scores by, such as a rubric
     * @param options the settings of the strategy
     * @param asOf the day of the score
     * @throws UnknownPluginException if the name stands for nothing, or several strategies have it
     */
    public Outcome<ScoreCard> score(
            Dossier dossier, AssessmentId assessment, String scheme, Options options, LocalDate asOf) {
        return new Scoring(overCatalogue(dossier), plugins).score(assessment, scheme, options, asOf);
    }

    /**
     * {@return what many responses came to, or why that cannot be said}
     *
     * @param dossier holds the document to score by, unless a catalogue does
     * @param responses the responses, with their framework
     * @param scheme the name of a scoring strategy, or the id of a document that one scores by, such as a rubric
     * @param options the settings of the strategy
     * @param asOf the day of the scores
     * @param executor runs parts of the work in whatever threads it likes, such as {@code Runnable::run}; any division of the
     *     work gives the same
     * @throws UnknownPluginException if the name stands for nothing, or several strategies have it
     */
    public Outcome<Tally> tally(
            Dossier dossier,
            ResponseTable responses,
            String scheme,
            Options options,
            LocalDate asOf,
            Executor executor) {
        return new Scoring(overCatalogue(dossier), plugins).tally(responses, scheme, options, asOf, executor);
    }

    /**
     * {@return a scorer for many assessments of a framework, or for responses that are read part by part; or why there is none}
     *
     * <p>The scorer is the plug-in's own: what it throws reaches the caller.
     *
     * @param dossier holds the document to score by, unless a catalogue does
     * @param framework what is assessed
     * @param scheme the name of a scoring strategy, or the id of a document that one scores by, such as a rubric
     * @param options the settings of the strategy
     * @throws UnknownPluginException if the name stands for nothing, or several strategies have it
     */
    public Outcome<Scorer> scorer(Dossier dossier, Framework framework, String scheme, Options options) {
        return new Scoring(overCatalogue(dossier), plugins).prepare(framework, scheme, options);
    }

    /**
     * Writes an export into a file: whole, or not at all.
     *
     * <p>The exporter sees only what the audience of the context may see, and learns names only for the team and those above it.
     * Folders that are missing are made.
     *
     * @param exporter the name of an exporter
     * @param target the file; an existing one is replaced
     * @return what could not be exported, and why; after an error nothing was written
     * @throws IOException if the file cannot be written
     * @throws UnknownPluginException if no exporter has the name, or several have
     */
    public Findings export(Dossier dossier, String exporter, ExportContext context, Path target) throws IOException {
        Exporter chosen = plugins.requireExporter(exporter);
        Findings wrong = checkOptions(chosen, exporter, context.options());
        if (wrong.hasErrors()) {
            return wrong;
        }
        Redacted redacted = Redacted.of(overCatalogue(dossier), context.audience());
        WatchedDirectory names = new WatchedDirectory(context.directory());
        ExportContext watched = context.withDirectory(names);
        Findings written = WholeFile.write(
                target, out -> PluginCalls.writing(exporter, "write", () -> chosen.write(redacted, watched, out)));
        return wrong.plus(written).plus(names.findings());
    }

    static Findings checkOptions(Plugin plugin, String name, Options options) {
        Outcome<Findings> checked = PluginCalls.value(name, "options", () -> options.check(plugin.options(), MESSAGES));
        return checked.value().orElse(Findings.NONE).plus(checked.findings());
    }

    private Dossier overCatalogue(Dossier dossier) {
        if (dossier == catalogue()) {
            return dossier;
        }
        Dossier background = dossier.background();
        return dossier.over(background == Dossier.EMPTY ? catalogue() : overCatalogue(background));
    }

    @Override
    public String toString() {
        return "Kith[" + plugins + "]";
    }

    /** Says where to look for plug-ins. Not thread-safe. */
    public static final class Builder {
        private final Plugins.Builder plugins = Plugins.builder();

        private Builder() {}

        /** Looks through a class loader, and no more in the standard places; may be called for several. */
        public Builder classLoader(ClassLoader loader) {
            plugins.classLoader(loader);
            return this;
        }

        /** Looks in a module layer and its parents, and no more in the standard places; may be called for several. */
        public Builder layer(ModuleLayer layer) {
            plugins.layer(layer);
            return this;
        }

        /** Adds a plug-in that the host made itself. */
        public Builder plus(Plugin plugin) {
            plugins.plus(plugin);
            return this;
        }

        /** Prefers a class where several plug-ins have a name. */
        public Builder prefer(String name, String className) {
            plugins.prefer(name, className);
            return this;
        }

        /** {@return the library} */
        public Kith build() {
            return new Kith(plugins.plus(new DocumentExporter()).build());
        }
    }
}
