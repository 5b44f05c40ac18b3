package org.kith.charter;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.core.community.BodyId;
import org.kith.core.dossier.DueKind;
import org.kith.core.framework.CriterionKey;
import org.kith.core.shape.Kinds;
import org.kith.core.spi.DueReporter;
import org.kith.core.spi.DueRule;
import org.kith.core.text.Text;

/** What is due of programmes: what their charter asks for next, by the register, and the conditions of what they are given. */
final class ProgrammeDues {

    /** What a funder asked for in return. */
    static final DueKind CONDITION = DueKind.of("funding-condition");

    static final ImmutableList<DueRule<?>> ALL = ImmutableList.of(
            DueRule.of(Programme.class, ProgrammeDues::owed),
            DueRule.of(FundingCondition.class, ProgrammeDues::condition));

    private ProgrammeDues() {}

    static void owed(Programme programme, DueReporter out) {
        ReviewBasis.of(out.dossier(), programme.id())
                .value()
                .ifPresent(basis -> basis.asOf(out.asOf()).owed().forEach(owed -> report(owed, basis, out)));
    }

    private static void report(Owed owed, ReviewBasis basis, DueReporter out) {
        out.at("charter")
                .report(
                        DueKind.of(Kinds.wireName(owed.kind())),
                        owed.by(),
                        due -> due.subject(subject(owed))
                                .title(title(owed.step(), basis))
                                .owner(owed.body().or(basis.programme()::lead))
                                .team(basis.programme().team()));
    }

    /** {@return what tells it apart from the rest that is owed: no two of a sort are owed for one step by one body under a number} */
    private static String subject(Owed owed) {
        return Stream.of(
                        Stream.of(owed.step().value()),
                        owed.body().map(BodyId::value).stream(),
                        owed.number().map(String::valueOf).stream())
                .flatMap(names -> names)
                .collect(Collectors.joining("/"));
    }

    private static Text title(CriterionKey step, ReviewBasis basis) {
        Optional<Text> own =
                basis.localCharter().flatMap(local -> local.step(step)).map(LocalStep::title);
        return basis.charter().step(step).map(CharterStep::title).or(() -> own).orElseGet(() -> Text.of(step.value()));
    }

    /** A pause of the programme does not move what was agreed with a funder. */
    static void condition(FundingCondition condition, DueReporter out) {
        condition
                .due()
                .filter(day -> condition.met().isEmpty())
                .ifPresent(day -> out.at("due").report(CONDITION, day, due -> due.title(condition.wanted())));
    }
}
