package org.kith.core.registry;

import org.kith.core.spi.Plugin;

/** A plug-in that could be created, but of which nothing else is known yet. */
record Candidate(PluginKind kind, Plugin plugin, String origin) {

    static Candidate found(PluginKind kind, Plugin plugin) {
        Module module = plugin.getClass().getModule();
        return new Candidate(kind, plugin, module.isNamed() ? module.getName() : "class path");
    }

    static Candidate given(PluginKind kind, Plugin plugin) {
        return new Candidate(kind, plugin, "given by the host");
    }

    static Candidate builtIn(PluginKind kind, Plugin plugin) {
        return new Candidate(kind, plugin, "built in");
    }

    String className() {
        return plugin.getClass().getName();
    }
}
