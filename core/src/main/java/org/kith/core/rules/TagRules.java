package org.kith.core.rules;

import com.google.common.collect.ImmutableList;
import org.kith.core.assessment.StoryTag;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.Framework;
import org.kith.core.framework.PhaseModel;
import org.kith.core.framework.PhaseRef;
import org.kith.core.framework.Side;
import org.kith.core.shape.Kinds;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;

/** Rules of tags, wherever they stand: that there is what they name. */
final class TagRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(PhaseRef.class, TagRules::isOfItsModel), Rule.of(StoryTag.class, TagRules::isOfItsFramework));

    private TagRules() {}

    static void isOfItsModel(PhaseRef tag, Reporter out) {
        out.dossier()
                .find(PhaseModel.TYPE, tag.model())
                .filter(model -> model.phase(tag.phase()).isEmpty())
                .ifPresent(model ->
                        out.at("phase").report(Severity.ERROR, "phase.not-of-its-model", tag.phase(), model.id()));
    }

    static void isOfItsFramework(StoryTag tag, Reporter out) {
        out.dossier()
                .find(Framework.TYPE, tag.framework())
                .ifPresent(framework -> framework
                        .criterion(tag.criterion())
                        .ifPresentOrElse(
                                criterion -> hasSide(criterion, tag.side(), out),
                                () -> out.at("criterion")
                                        .report(
                                                Severity.ERROR,
                                                "story.unknown-criterion",
                                                tag.criterion(),
                                                framework.id())));
    }

    private static void hasSide(Criterion criterion, Side side, Reporter out) {
        boolean onlyOther = criterion
                .rated()
                .allMatch(rated -> rated.side().filter(other -> other != side).isPresent());
        if (onlyOther) {
            out.at("side").report(Severity.ERROR, "story.other-side", criterion.key(), Kinds.wireName(side));
        }
    }
}
