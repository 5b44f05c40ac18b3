package org.kith.core;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.core.dossier.Dossier;
import org.kith.core.registry.PluginCalls;
import org.kith.core.registry.Plugins;
import org.kith.core.registry.UnknownPluginException;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.SchemeStrategy;
import org.kith.core.spi.ScoringStrategy;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;

/** What scoring names stand for: the strategies, and the documents in a dossier that one of them scores by. */
final class Schemes {

    private final Dossier dossier;
    private final Plugins plugins;

    Schemes(Dossier dossier, Plugins plugins) {
        this.dossier = dossier;
        this.plugins = plugins;
    }

    /**
     * {@return what a name stands for; a strategy goes before a document. Or the failures of strategies that could not say by
     * what they score, if it stands for nothing else}
     *
     * @throws UnknownPluginException if it stands for nothing and no strategy failed, or several strategies have it
     */
    Outcome<Scheme> require(String name) {
        Optional<Scheme> scheme =
                plugins.scoring(name).map(strategy -> Scheme.of(name, strategy)).or(() -> documented(name));
        if (scheme.isPresent()) {
            return Outcome.of(scheme.get());
        }
        Findings failures = scored().map(strategy -> asked(strategy).findings()).reduce(Findings.NONE, Findings::plus);
        if (failures.hasErrors()) {
            return Outcome.failed(failures);
        }
        throw UnknownPluginException.scheme(name, strategies(), documents());
    }

    /** {@return whether a name stands for something, as far as the strategies can say} */
    boolean isKnown(String name) {
        return strategies().contains(name) || documented(name).isPresent();
    }

    /** {@return every name that stands for something: the strategies, and then the documents} */
    List<String> names() {
        return Stream.concat(strategies().stream(), documents().stream()).collect(toImmutableList());
    }

    private Optional<Scheme> documented(String name) {
        return scored().flatMap(strategy -> find(strategy, name).stream()).findFirst();
    }

    private <S extends Document> Optional<Scheme> find(SchemeStrategy<S> strategy, String name) {
        return type(strategy)
                .flatMap(type -> dossier.entry(type.name(), name)
                        .map(entry -> Scheme.of(name, strategy, type.javaType().cast(entry.document()))));
    }

    /** {@return the types of the documents that strategies score by; without those that a strategy failed to tell} */
    static Stream<DocumentType<?>> types(Plugins plugins) {
        return scored(plugins).flatMap(strategy -> type(strategy).stream());
    }

    private Stream<SchemeStrategy<?>> scored() {
        return scored(plugins);
    }

    private static Stream<SchemeStrategy<?>> scored(Plugins plugins) {
        return plugins.scoringStrategies().stream()
                .filter(SchemeStrategy.class::isInstance)
                .map(strategy -> (SchemeStrategy<?>) strategy);
    }

    private static <S extends Document> Optional<DocumentType<S>> type(SchemeStrategy<S> strategy) {
        return asked(strategy).value();
    }

    private static <S extends Document> Outcome<DocumentType<S>> asked(SchemeStrategy<S> strategy) {
        return PluginCalls.value(strategy.name(), "schemes", strategy::schemes);
    }

    private List<String> strategies() {
        return plugins.scoringStrategies().stream()
                .filter(strategy -> !(strategy instanceof SchemeStrategy))
                .map(ScoringStrategy::name)
                .collect(toImmutableList());
    }

    private Set<String> documents() {
        return scored().flatMap(strategy -> ids(strategy).stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    private <S extends Document> List<String> ids(SchemeStrategy<S> strategy) {
        return type(strategy)
                .map(type -> Stream.concat(dossier.all(type).stream(), dossier.background().all(type).stream())
                        .map(Document::idText)
                        .collect(toImmutableList()))
                .orElse(ImmutableList.of());
    }
}
