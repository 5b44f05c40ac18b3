package org.kith.charter;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Catalogue;
import org.kith.core.spi.DueRule;
import org.kith.core.spi.Model;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Rule;

/** What the kernel learns of charters and the programmes under them: their types, their rules, and what is shipped. */
public final class CharterModel implements Model {

    private static final ImmutableList<Rule<?>> RULES = ImmutableList.<Rule<?>>builder()
            .addAll(CharterRules.ALL)
            .addAll(LocalCharterRules.ALL)
            .addAll(ProgrammeRules.ALL)
            .addAll(RegisterRules.ALL)
            .addAll(RegisterStepRules.ALL)
            .build();

    /** Makes the model, as the kernel does. */
    public CharterModel() {}

    @Override
    public String name() {
        return "charter";
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public List<DocumentType<?>> documentTypes() {
        return ImmutableList.of(Charter.TYPE, CharterReview.TYPE, LocalCharter.TYPE, Programme.TYPE, Register.TYPE);
    }

    @Override
    public List<Catalogue> catalogues() {
        return Stream.of(
                        "charter-compassionate-city-12",
                        "charter-compassionate-city-13",
                        "charter-compassionate-city-2020",
                        "framework-compassionate-city-13-self-assessment")
                .map(file -> Catalogue.of(CharterModel.class, "META-INF/kith/charter/" + file + ".json"))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public List<Rule<?>> rules() {
        return RULES;
    }

    @Override
    public List<DueRule<?>> dues() {
        return ProgrammeDues.ALL;
    }
}
