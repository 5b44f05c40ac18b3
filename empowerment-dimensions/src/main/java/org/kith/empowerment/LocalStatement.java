package org.kith.empowerment;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.community.BodyId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionId;
import org.kith.core.plan.Effort;
import org.kith.core.plan.Progress;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * A {@link Statement} as partners made it their own: in their words, with how they practise it and what time that takes.
 *
 * <p>Whatever the partners change, it names the statement that it comes from. Immutable.
 */
@Value.Immutable
public sealed interface LocalStatement extends WithLocalStatement permits ImmutableLocalStatement {

    /** What a local statement looks like. */
    Shape<LocalStatement> SHAPE = Shape.of(
                    LocalStatement.class, "local-statement", LocalStatement::builder, LocalStatement.Builder::build)
            .required("key", StatementKey.KIND, LocalStatement::key, LocalStatement.Builder::key)
            .required("statement", StatementKey.KIND, LocalStatement::statement, LocalStatement.Builder::statement)
            .optional("wording", Kinds.TEXT, LocalStatement::wording, LocalStatement.Builder::wording)
            .optional("practice", Kinds.TEXT, LocalStatement::practice, LocalStatement.Builder::practice)
            .optional("effort", Effort.SHAPE, LocalStatement::effort, LocalStatement.Builder::effort)
            .optional("owner", BodyId.REFERENCE, LocalStatement::owner, LocalStatement.Builder::owner)
            .set("partners", BodyId.REFERENCE, LocalStatement::partners, LocalStatement.Builder::partners)
            .done();

    /** {@return its name, which no other statement of the local lens has; at most 90 characters, for the action made from it bears it} */
    StatementKey key();

    /** {@return the statement of the lens that it comes from} */
    StatementKey statement();

    /** {@return how the partners say it; as the lens does if empty} */
    Optional<Text> wording();

    /** {@return how they practise it; empty as long as nobody said} */
    Optional<Text> practice();

    /** {@return what time that takes} */
    Optional<Effort> effort();

    /** {@return the body that answers for it} */
    Optional<BodyId> owner();

    /** {@return the bodies that practise it, with the owner or without} */
    Set<BodyId> partners();

    /**
     * {@return the action of a plan that it comes to: what is practised, who does it and what time it takes}
     *
     * <p>The action has the key of this statement and {@linkplain Action#serves() serves} the one that this comes from. It has
     * not begun, and when it is due is for the plan to say.
     *
     * @param original the statement that {@link #statement()} names
     */
    default Action toAction(Statement original) {
        return Action.builder()
                .id(ActionId.of(key().value()))
                .title(practice().orElse(said(original)))
                .addServes(CriterionKey.of(original.key().value()))
                .owner(owner())
                .actors(partners())
                .effort(effort())
                .progress(Progress.NOT_STARTED)
                .build();
    }

    /** {@return how it is said: in the words of the partners, or else in those of the statement that it comes from} */
    default Text said(Statement original) {
        return wording().orElse(original.text());
    }

    /** Checks that an objective of a plan can have the key in its id. */
    @Value.Check
    default void check() {
        checkArgument(
                key().value().length() <= Dimension.MAX_KEY_LENGTH,
                "the key of a local statement has at most " + Dimension.MAX_KEY_LENGTH + " characters");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a local statement. Not thread-safe. */
    final class Builder extends ImmutableLocalStatement.Builder {
        Builder() {}
    }
}
