package org.kith.core.rules;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.core.rules.Dues.DAY;
import static org.kith.core.rules.Dues.action;
import static org.kith.core.rules.Dues.plan;
import static org.kith.core.rules.Dues.priority;
import static org.kith.core.rules.Dues.senseCheck;
import static org.kith.core.rules.Dues.shown;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Due;
import org.kith.core.dossier.Entry;
import org.kith.core.plan.ActionId;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.ActionPlanId;
import org.kith.core.plan.Asking;
import org.kith.core.plan.AskingKind;
import org.kith.core.plan.PriorityId;
import org.kith.core.shape.Document;
import org.kith.core.text.Text;
import org.kith.core.time.DateRange;
import org.kith.core.time.Pause;

class DueProperties {

    @Property
    void aPauseMovesWhatIsDueAfterItBeginsByItsDays(
            @ForAll @IntRange(min = 0, max = 200) int begins,
            @ForAll @IntRange(min = 0, max = 200) int later,
            @ForAll @IntRange(min = 1, max = 400) int days) {
        LocalDate due = DAY.plusDays(begins).plusDays(later);
        ActionPlan plan = plan().addAction(action().due(due).build())
                .reportBackDays(begins + later + 1)
                .addPriority(priority()
                        .addSenseCheck(senseCheck(DAY.minusDays(1)).build())
                        .build())
                .build();
        ActionPlan paused = plan.withPauses(
                Dues.pause(DAY.plusDays(begins), DAY.plusDays(begins).plusDays(days)));

        assertThat(Dues.until(DAY.plusYears(9), Dossier.of(plan)))
                .extracting(Due::by)
                .containsExactly(due, due);
        assertThat(Dues.until(DAY.plusYears(9), Dossier.of(paused)))
                .extracting(Due::by)
                .containsExactly(due.plusDays(days), due.plusDays(days));
    }

    @Property
    void nothingFallsDueInAPause(@ForAll("plans") List<ActionPlan> plans, @ForAll @IntRange(max = 400) int begins) {
        LocalDate first = DAY.plusDays(begins);
        List<ActionPlan> paused = plans.stream()
                .map(plan -> plan.withPauses(Pause.open(first, Text.of("Nobody knows how long"))))
                .toList();

        assertThat(Dues.until(DAY.plusYears(9), Dossier.ofEntries(entries(paused))))
                .extracting(Due::by)
                .allMatch(first::isAfter);
    }

    @Property
    void lookingFurtherOnlyAdds(
            @ForAll("plans") List<ActionPlan> plans,
            @ForAll @IntRange(max = 400) int days,
            @ForAll @IntRange(max = 400) int more) {
        Dossier dossier = Dossier.ofEntries(entries(plans));
        List<Due> near = Dues.until(DAY.plusDays(days), dossier);
        List<Due> far = Dues.until(DAY.plusDays(days).plusDays(more), dossier);

        assertThat(far.subList(0, near.size())).isEqualTo(near);
        assertThat(far.subList(near.size(), far.size())).extracting(Due::by).allMatch(DAY.plusDays(days)::isBefore);
    }

    @Property
    void theOrderOfDocumentsMeansNothing(@ForAll("plans") List<ActionPlan> plans, @ForAll Random random) {
        List<ActionPlan> shuffled = new ArrayList<>(plans);
        Collections.shuffle(shuffled, random);

        assertThat(Dues.until(DAY.plusYears(9), Dossier.ofEntries(entries(shuffled))))
                .isEqualTo(Dues.until(DAY.plusYears(9), Dossier.ofEntries(entries(plans))));
    }

    @Property
    void everyThingIsListedOnce(@ForAll("plans") List<ActionPlan> plans) {
        List<Due> dues = Dues.until(DAY.plusYears(9), Dossier.ofEntries(entries(plans)));

        assertThat(dues.stream()
                        .map(due -> due.document() + " " + shown(List.of(due)))
                        .distinct())
                .hasSameSizeAs(dues);
        assertThat(dues).extracting(Due::key).doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    void keysStayWhenThePlanIsPutInAnotherOrderAndRests(
            @ForAll("plans") List<ActionPlan> plans, @ForAll @IntRange(min = 1, max = 400) int days) {
        List<ActionPlan> changed = plans.stream()
                .map(plan -> plan.withActions(Lists.reverse(plan.actions()))
                        .withPriorities(Lists.reverse(plan.priorities()))
                        .withPauses(Dues.pause(DAY.minusDays(9), DAY.plusDays(days))))
                .toList();

        assertThat(keys(changed)).isEqualTo(keys(plans));
    }

    private static Set<String> keys(List<ActionPlan> plans) {
        return Dues.until(DAY.plusYears(9), Dossier.ofEntries(entries(plans))).stream()
                .map(Due::key)
                .collect(toSet());
    }

    private static List<Entry<?>> entries(List<? extends Document> documents) {
        return documents.stream().<Entry<?>>map(Entry::of).toList();
    }

    @Provide
    Arbitrary<List<ActionPlan>> plans() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-300, 700).map(DAY::plusDays);
        Arbitrary<ActionPlan> one = Combinators.combine(
                        days.set().ofMaxSize(4),
                        days.list().ofMaxSize(3),
                        days.set().ofMaxSize(3),
                        days)
                .as(DueProperties::planOf);
        return one.list()
                .ofMaxSize(3)
                .map(plans -> IntStream.range(0, plans.size())
                        .mapToObj(i -> plans.get(i).withId(ActionPlanId.of("plan-" + i)))
                        .toList());
    }

    private static ActionPlan planOf(
            Set<LocalDate> dues, List<LocalDate> askings, Set<LocalDate> checks, LocalDate end) {
        ActionPlan.Builder plan = plan().reportBackDays(30).period(DateRange.of(end.minusDays(500), end));
        dues.forEach(due -> plan.addAction(action().id(ActionId.of("action-" + due))
                .due(due)
                .nextReview(due.minusDays(30))
                .build()));
        askings.forEach(day -> plan.addAsking(Asking.builder()
                .kind(AskingKind.LISTENING)
                .date(day)
                .community(Text.of("The market"))
                .build()));
        checks.forEach(day -> plan.addPriority(priority()
                .id(PriorityId.of("priority-" + day))
                .adopted(day)
                .addSenseCheck(senseCheck(day).build())
                .build()));
        return plan.build();
    }
}
