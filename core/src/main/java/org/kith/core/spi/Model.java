package org.kith.core.spi;

import java.util.List;
import org.kith.core.shape.DocumentType;

/** What the kernel learns of a model module: its document types, its catalogues, its rules, and what can be due of its values. */
public interface Model extends RuleSet {

    /** {@return the document types of the module; no other module has one of the same name} */
    List<DocumentType<?>> documentTypes();

    /** {@return the documents that the module ships} */
    List<Catalogue> catalogues();

    /** {@return how to find what is due of the values of its types; empty if nothing ever is} */
    default List<DueRule<?>> dues() {
        return List.of();
    }
}
