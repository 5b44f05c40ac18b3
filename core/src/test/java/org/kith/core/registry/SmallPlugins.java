package org.kith.core.registry;

import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.kith.core.dossier.Redacted;
import org.kith.core.framework.Framework;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Catalogue;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Model;
import org.kith.core.spi.Options;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Rule;
import org.kith.core.spi.RuleSet;
import org.kith.core.spi.Scorer;
import org.kith.core.spi.ScoringStrategy;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;

/** Plug-ins that do nothing but have a name; a test overrides what it is about. */
final class SmallPlugins {

    private SmallPlugins() {}

    static Exporter exporter(String name) {
        return new SmallExporter(name);
    }

    static class SmallExporter implements Exporter {

        private final String name;

        SmallExporter(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int spi() {
            return Plugin.SPI;
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public Set<DocumentType<?>> accepts() {
            return Set.of();
        }

        @Override
        public Findings write(Redacted dossier, ExportContext context, OutputStream out) {
            return Findings.NONE;
        }
    }

    /** The same in another class. */
    static final class OtherExporter extends SmallExporter {

        OtherExporter(String name) {
            super(name);
        }
    }

    static class SmallRules implements RuleSet {

        private final String name;

        SmallRules(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int spi() {
            return Plugin.SPI;
        }

        @Override
        public List<Rule<?>> rules() {
            return List.of();
        }
    }

    static class SmallModel extends SmallRules implements Model {

        SmallModel(String name) {
            super(name);
        }

        @Override
        public List<DocumentType<?>> documentTypes() {
            return List.of();
        }

        @Override
        public List<Catalogue> catalogues() {
            return List.of();
        }
    }

    static class SmallScoring implements ScoringStrategy {

        private final String name;

        SmallScoring(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int spi() {
            return Plugin.SPI;
        }

        @Override
        public Outcome<Scorer> prepare(Framework framework, Options options) {
            throw new UnsupportedOperationException();
        }
    }

    /** A plug-in of two kinds. */
    static final class Both extends SmallExporter implements ScoringStrategy {

        Both(String name) {
            super(name);
        }

        @Override
        public Outcome<Scorer> prepare(Framework framework, Options options) {
            throw new UnsupportedOperationException();
        }
    }
}
