/** The kernel: values, shapes, findings, scores, plug-in contracts and the front door. */
module org.kith.core {
    requires com.google.common;
    requires org.slf4j;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires tools.jackson.core;

    exports org.kith.core;
    exports org.kith.core.assessment;
    exports org.kith.core.audience;
    exports org.kith.core.community;
    exports org.kith.core.dossier;
    exports org.kith.core.framework;
    exports org.kith.core.indicator;
    exports org.kith.core.number;
    exports org.kith.core.plan;
    exports org.kith.core.pooling;
    exports org.kith.core.privacy;
    exports org.kith.core.questionnaire;
    exports org.kith.core.registry;
    exports org.kith.core.score;
    exports org.kith.core.shape;
    exports org.kith.core.spi;
    exports org.kith.core.style;
    exports org.kith.core.text;
    exports org.kith.core.time;
    exports org.kith.core.validation;

    uses org.kith.core.spi.Exporter;
    uses org.kith.core.spi.Model;
    uses org.kith.core.spi.RuleSet;
    uses org.kith.core.spi.ScoringStrategy;

    provides org.kith.core.spi.Model with
            org.kith.core.rules.KernelModel;
}
