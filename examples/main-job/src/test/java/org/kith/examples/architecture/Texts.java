package org.kith.examples.architecture;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The texts of a module's finding codes, with what to try. */
record Texts(String module, Map<String, String> entries) {

    private static final String FOLDER = "META-INF/kith/messages/";
    private static final String ADVICE = ".try";

    /** {@return the texts of every module that has any, in the order of the modules' names} */
    static List<Texts> all() {
        List<Texts> all = new ArrayList<>();
        for (BuiltModule module : BuiltModule.ALL) {
            Texts texts = new Texts(module.name(), read(module));
            if (!texts.entries().isEmpty()) {
                all.add(texts);
            }
        }
        return all;
    }

    private static Map<String, String> read(BuiltModule module) {
        try {
            Map<String, String> entries = new TreeMap<>();
            for (String file : module.resources(FOLDER)) {
                Properties properties = new Properties();
                properties.load(new StringReader(module.text(file)));
                for (String key : properties.stringPropertyNames()) {
                    if (entries.put(key, properties.getProperty(key)) != null) {
                        throw new IllegalStateException("Two texts for " + key + " in " + module);
                    }
                }
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> codes() {
        return keys(key -> key.endsWith(ADVICE) ? "" : key);
    }

    Set<String> codesWithAdvice() {
        return keys(key -> key.endsWith(ADVICE) ? key.substring(0, key.length() - ADVICE.length()) : "");
    }

    private Set<String> keys(UnaryOperator<String> code) {
        return entries.keySet().stream().map(code).filter(key -> !key.isEmpty()).collect(toCollection(TreeSet::new));
    }

    String text(String code) {
        return entries.getOrDefault(code, "");
    }

    String advice(String code) {
        return entries.getOrDefault(code + ADVICE, "");
    }

    @Override
    public String toString() {
        return module;
    }
}
