package org.kith.core.rules;

import com.google.common.collect.ImmutableList;
import org.kith.core.framework.PhaseModel;
import org.kith.core.framework.PhaseRef;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;

/** Rules of tags that name a phase, wherever they stand. */
final class PhaseRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(Rule.of(PhaseRef.class, PhaseRules::isOfItsModel));

    private PhaseRules() {}

    static void isOfItsModel(PhaseRef tag, Reporter out) {
        out.dossier()
                .find(PhaseModel.TYPE, tag.model())
                .filter(model -> model.phase(tag.phase()).isEmpty())
                .ifPresent(model ->
                        out.at("phase").report(Severity.ERROR, "phase.not-of-its-model", tag.phase(), model.id()));
    }
}
