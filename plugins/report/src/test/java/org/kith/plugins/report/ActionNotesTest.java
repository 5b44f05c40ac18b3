package org.kith.plugins.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionId;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.ActionPlanId;
import org.kith.core.plan.Effort;
import org.kith.core.plan.Progress;
import org.kith.core.plan.Rhythm;
import org.kith.core.text.Text;

class ActionNotesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | MONTHLY   | Takes 2 hours, every month",
                "90  | QUARTERLY | Takes 1 hour and 30 minutes, every third month",
                "30  | ONCE      | Takes 30 minutes, once",
            })
    void sayWhatTimeAnActionTakes(int minutes, Rhythm rhythm, String note) {
        Action action = Action.builder()
                .id(ActionId.of("a"))
                .title(Text.of("A"))
                .effort(Effort.of(minutes, rhythm))
                .progress(Progress.COMPLETE)
                .build();
        ActionPlan plan = ActionPlan.builder()
                .id(ActionPlanId.of("p"))
                .title(Text.of("P"))
                .addAction(action)
                .build();

        assertThat(ActionNotes.of(plan, action, Samples.scope(plan))).containsExactly(note);
    }
}
