package org.kith.core.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What can be wrong with one class: how its source goes wrong, or its class file after that, and what is reported then. */
enum Fault {
    CLASS_MISSING("plugin.class-missing"),
    NOT_A_SUBTYPE("plugin.not-a-subtype"),
    NO_CONSTRUCTOR("plugin.no-constructor"),
    NEWER_JAVA("plugin.compiled-for-newer-java"),
    SUPERCLASS_MISSING("plugin.class-needs-missing-class"),
    CONSTRUCTOR_THROWS("plugin.constructor-failed"),
    INITIALISER_THROWS("plugin.static-initialiser-failed"),
    NAME_INVALID("plugin.name-invalid"),
    SPI_UNKNOWN("plugin.spi-unsupported");

    private final String code;

    Fault(String code) {
        this.code = code;
    }

    /** {@return the code of the finding that is expected} */
    String code() {
        return code;
    }

    /** {@return the name of the package and module} */
    String home() {
        return "org.acme." + name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** {@return the name of the faulty class} */
    String provider() {
        return home() + ".Faulty";
    }

    /** {@return the source of the class, whose class file may need damage on top} */
    String source() {
        ProviderSource good = ProviderSource.exporter(provider(), "faulty");
        return switch (this) {
            case CLASS_MISSING, NEWER_JAVA -> good.text();
            case NOT_A_SUBTYPE -> "package " + home() + "; public class Faulty {}";
            case NO_CONSTRUCTOR -> good.with("public Faulty(String needed) {}").text();
            case SUPERCLASS_MISSING -> good.extending("Base").text() + "class Base {}";
            case CONSTRUCTOR_THROWS ->
                good.with("public Faulty() { throw new IllegalStateException(\"Jane Doe\"); }")
                        .text();
            case INITIALISER_THROWS ->
                good.with("static final int AGE = Integer.parseInt(\"Jane Doe\");")
                        .text();
            case NAME_INVALID ->
                ProviderSource.exporter(provider(), "Traffic Light").text();
            case SPI_UNKNOWN -> good.speaking("99").text();
        };
    }

    /** Does to the class files what no compiler would. */
    void damage(Path classes) throws IOException {
        Path file = classes.resolve(provider().replace('.', '/') + ".class");
        switch (this) {
            case CLASS_MISSING -> Files.delete(file);
            case SUPERCLASS_MISSING -> Files.delete(file.resolveSibling("Base.class"));
            case NEWER_JAVA -> age(file);
            default -> {
                // the source was wrong enough
            }
        }
    }

    /** Writes the version of the next Java into a class file; its bytes 6 and 7 are the major version. */
    private static void age(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[6] = 0;
        bytes[7] = (byte) (44 + Runtime.version().feature() + 1);
        Files.write(file, bytes);
    }
}
