package org.kith.plugins.tables.imports;

import java.util.List;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Catalogue;
import org.kith.core.spi.Model;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Rule;

/** The import mapping as a document type, and its rules. */
public final class ImportModel implements Model {

    /** Makes the model. */
    public ImportModel() {}

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public List<DocumentType<?>> documentTypes() {
        return List.of(ImportMapping.TYPE);
    }

    @Override
    public List<Catalogue> catalogues() {
        return List.of();
    }

    @Override
    public List<Rule<?>> rules() {
        return MappingRules.ALL;
    }
}
