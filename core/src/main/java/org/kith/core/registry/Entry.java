package org.kith.core.registry;

import org.kith.core.spi.Plugin;

/** A plug-in that answered all questions, with the name that it gave then. */
record Entry(Candidate candidate, String name) {

    PluginKind kind() {
        return candidate.kind();
    }

    Plugin plugin() {
        return candidate.plugin();
    }

    String className() {
        return candidate.className();
    }

    Registration registration() {
        return new Registration(kind(), name, className(), candidate.origin());
    }
}
