package org.kith.course.learning;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Confidence;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/**
 * The stages of a round, from which its length is worked out. Immutable.
 *
 * @param stages the stages, in order; at least one, at most a day together
 * @param stated how long a round is said to take, if somebody says so; it need not be what the stages come to
 * @param source where the plan comes from
 */
public record RoundPlan(List<RoundStage> stages, Optional<MinuteRange> stated, Optional<Source> source) {

    /** What a plan looks like. */
    public static final Shape<RoundPlan> SHAPE = Shape.of(
            RoundPlan.class,
            "round-plan",
            Part.list("stages", RoundStage.SHAPE, RoundPlan::stages),
            Part.optional("stated", MinuteRange.SHAPE, RoundPlan::stated),
            Part.optional("source", Kinds.SOURCE, RoundPlan::source),
            RoundPlan::new);

    private static final Source HANDBOOK = Source.of(
            "Action learning, frequently asked questions: how a round goes",
            URI.create("http://www.personal-coaching-information.com/action-learning-frequently-asked-questions.html"),
            Confidence.VERIFIED);

    /**
     * Makes a plan.
     *
     * @throws IllegalArgumentException if there is no stage, or they come to more than a day
     */
    public RoundPlan {
        stages = ImmutableList.copyOf(stages);
        checkArgument(!stages.isEmpty(), "a round has at least one stage");
        checkArgument(longest(stages) <= 1_440, "a round takes a day at most");
    }

    /** {@return a plan of some stages} */
    public static RoundPlan of(RoundStage... stages) {
        return new RoundPlan(List.of(stages), Optional.empty(), Optional.empty());
    }

    /**
     * {@return the round that handbooks of action learning describe: present, clarifying questions, helping questions, summary,
     * resources (which may be left out), action}
     *
     * <p>Its stages come to 21 to 36 minutes, though it is stated to take 30 to 40.
     */
    public static RoundPlan usual() {
        return new RoundPlan(
                List.of(
                        RoundStage.of(Text.of("Present"), 2, 2),
                        RoundStage.of(Text.of("Clarifying questions"), 5, 10),
                        RoundStage.of(Text.of("Helping questions"), 10, 15),
                        RoundStage.of(Text.of("Summary"), 2, 2),
                        new RoundStage(Text.of("Resources"), MinuteRange.of(5, 5), true),
                        RoundStage.of(Text.of("Action"), 2, 2)),
                Optional.of(MinuteRange.of(30, 40)),
                Optional.of(HANDBOOK));
    }

    /** {@return how long a round takes: from its least without the stages that may be left out, to its most with them} */
    public MinuteRange minutes() {
        return MinuteRange.of(least(stage -> !stage.optional()), (int) longest(stages));
    }

    /**
     * Fits the stages into so many minutes.
     *
     * <p>Every stage that must be there gets its least; then, in order, those that may be left out get theirs, as long as there is
     * room; then the stages get more in order of time, each up to its greatest. What is left after that stays free.
     *
     * @return the stages in order, each right after the one before; empty if the minutes are too few
     */
    public Optional<List<TimedStage>> timed(int minutes) {
        int left = minutes - least(stage -> !stage.optional());
        if (left < 0) {
            return Optional.empty();
        }
        List<RoundStage> held = new ArrayList<>();
        for (RoundStage stage : stages) {
            boolean fits = !stage.optional() || stage.minutes().least() <= left;
            if (fits) {
                held.add(stage);
                left -= stage.optional() ? stage.minutes().least() : 0;
            }
        }
        return Optional.of(stretched(held, left));
    }

    private static List<TimedStage> stretched(List<RoundStage> held, int spare) {
        ImmutableList.Builder<TimedStage> timed = ImmutableList.builder();
        int left = spare;
        int start = 0;
        for (RoundStage stage : held) {
            int more = Math.min(left, stage.minutes().most() - stage.minutes().least());
            int minutes = stage.minutes().least() + more;
            timed.add(new TimedStage(stage, start, minutes));
            left -= more;
            start += minutes;
        }
        return timed.build();
    }

    private int least(Predicate<RoundStage> which) {
        return stages.stream()
                .filter(which)
                .mapToInt(stage -> stage.minutes().least())
                .sum();
    }

    private static long longest(List<RoundStage> stages) {
        return stages.stream().mapToLong(stage -> stage.minutes().most()).sum();
    }
}
