package org.kith.plugins.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.Resources.LOCALE;
import static org.junit.jupiter.api.parallel.Resources.TIME_ZONE;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.kith.core.Kith;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Due;
import org.kith.core.dossier.DueList;
import org.kith.core.shape.Field;
import org.kith.core.shape.Kind;
import org.kith.core.shape.Shape;
import org.kith.core.shape.Variants;
import org.kith.core.spi.DueRule;
import org.kith.core.spi.Model;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Outcome;

/**
 * What every model keeps, as tests that a test class gets by implementing this interface.
 *
 * <p>Override {@link #dossier()} with documents of the model in which every field holds something at least once: they are tried
 * again and again with one thing less, and nothing may break.
 */
public interface ModelContract {

    /** {@return the model that is tested} */
    Model model();

    /** {@return documents of the model in which as much as possible is filled in} */
    Dossier dossier();

    /** {@return the day for which the documents are looked at; {@link Samples#AS_OF} unless overridden} */
    default LocalDate asOf() {
        return Samples.AS_OF;
    }

    /** Kith finds the model. */
    @Test
    default void isFoundByItsName() {
        assertThat(Kith.load().plugins().models())
                .as(
                        "Kith finds no model named '%s': register %s as a service, give it a public constructor without"
                                + " parameters, and use the name only once.",
                        model().name(), model().getClass().getName())
                .filteredOn(found -> found.name().equals(model().name()))
                .hasExactlyElementsOfTypes(model().getClass());
    }

    /** The model is registered for the class path and, if it comes in a module, for the module path. */
    @Test
    default void isRegisteredOnBothPaths() {
        Registration.checkServices(model(), Model.class);
    }

    /** The name has the syntax that Kith takes. */
    @Test
    default void hasAWellFormedName() {
        Registration.checkName(model());
    }

    /** The model was compiled for the contracts that it is tested with. */
    @Test
    default void speaksThisVersionOfTheContracts() {
        Registration.checkSpi(model());
    }

    /** The model lists the same types and as many rules about the same whenever it is asked. */
    @Test
    default void listsTheSameTwice() {
        assertThat(model().documentTypes())
                .as("Other document types the second time.")
                .isEqualTo(model().documentTypes());
        assertThat(subjects(model())).as("Other rules the second time.").isEqualTo(subjects(model()));
    }

    /** Every rule is about a type that stands in some document, so that it is ever applied. */
    @Test
    default void hasRulesOnlyAboutTypesOfDocuments() {
        Set<Class<?>> met = new LinkedHashSet<>();
        kith().documentTypes().forEach(type -> collect(type.shape(), met));
        assertThat(subjects(model()))
                .as("A rule about a type that has no shape in any document is never applied: name the type itself, not"
                        + " what it extends, and list its document in documentTypes().")
                .isSubsetOf(met);
    }

    /** The samples are good for something: every rule for what is due has a value to look at. */
    @Test
    default void hasSamplesOfAllThatCanBeDue() {
        Set<Class<?>> met = new LinkedHashSet<>();
        dossier().documents().forEach(document -> collect(document.type().shape(), met));
        assertThat(model().dues().stream().<Class<?>>map(DueRule::subject))
                .as("Add a document to dossier() in which such a value stands.")
                .isSubsetOf(met);
    }

    /** The same documents give the same findings and the same list of what is due. */
    @Test
    default void findsTheSameTwice() {
        Kith kith = kith();
        assertThat(kith.check(dossier(), asOf()))
                .as("Other findings the second time: keep no state.")
                .isEqualTo(kith.check(dossier(), asOf()));
        assertThat(kith.due(dossier(), asOf(), ever()))
                .as("Other things due the second time: keep no state.")
                .isEqualTo(kith.due(dossier(), asOf(), ever()));
    }

    /** Calls from several threads at once find the same. */
    @Test
    default void findsTheSameForManyThreads() {
        Kith kith = kith();
        assertThat(Threads.results(() -> kith.due(dossier(), asOf(), ever())))
                .as("Calls from several threads found different things: keep no state in the model.")
                .hasSize(1);
    }

    /** The default locale and time zone of the machine do not matter. They are changed for a moment. */
    @Test
    @ResourceLock(LOCALE)
    @ResourceLock(TIME_ZONE)
    default void findsTheSameOnAnyMachine() {
        Kith kith = kith();
        Outcome<DueList> here = kith.due(dossier(), asOf(), ever());
        Machine.elsewhere(() -> kith.due(dossier(), asOf(), ever()))
                .forEach((machine, there) -> assertThat(there)
                        .as("Other things are due on a machine set to %s.", machine)
                        .isEqualTo(here));
    }

    /** Who looks further ahead misses nothing of what was there before. */
    @Test
    default void findsMoreTheFurtherItLooks() {
        Kith kith = kith();
        List<Due> found = List.of();
        for (Period horizon : List.of(Period.ZERO, Period.ofMonths(3), Period.ofYears(2), ever())) {
            List<Due> next = kith.due(dossier(), asOf(), horizon).orElseThrow().items();
            assertThat(next)
                    .as("Something that is due sooner is missing with a horizon of %s.", horizon)
                    .containsAll(found);
            found = next;
        }
    }

    /** No rule fails, not even where all that may be absent is absent, each in turn, or a document that is referred to. */
    @Test
    default void takesDocumentsWithHoles() {
        Kith kith = kith();
        Stream.concat(Stream.of(dossier(), Dossier.EMPTY), Holes.in(dossier()))
                .forEach(holed -> assertThat(kith.check(holed, asOf())
                                .plus(kith.due(holed, asOf(), ever()).findings()))
                        .as(
                                "A rule fails where something is missing from %s: ask for the value of an Optional only"
                                        + " where it has one.",
                                holed)
                        .filteredOn(finding -> finding.code().equals("plugin.failed"))
                        .isEmpty());
    }

    /** {@return longer than anybody plans ahead} */
    private static Period ever() {
        return Period.ofYears(100);
    }

    private Kith kith() {
        return Kith.builder().plus(model()).build();
    }

    private static List<Class<?>> subjects(Model model) {
        return Stream.<Class<?>>concat(
                        model.rules().stream().map(Rule::subject),
                        model.dues().stream().map(DueRule::subject))
                .toList();
    }

    private static void collect(Kind<?> kind, Set<Class<?>> met) {
        Kind<?> resolved = kind.resolved();
        if (resolved instanceof Shape<?> shape && met.add(shape.type())) {
            shape.fields().stream().map(Field::kind).forEach(part -> collect(part, met));
        } else if (resolved instanceof Variants<?> variants && met.add(variants.type())) {
            variants.shapes().values().forEach(shape -> collect(shape, met));
        }
    }
}
