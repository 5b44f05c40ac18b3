package org.kith.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.core.plan.OriginRole.CARER;
import static org.kith.core.plan.OriginRole.GROUP;
import static org.kith.core.plan.OriginRole.SERVICE;
import static org.kith.core.plan.OriginRole.TEAM;
import static org.kith.core.plan.Verdict.CONFIRMED;
import static org.kith.core.plan.Verdict.NEW;
import static org.kith.core.plan.Verdict.REJECTED;
import static org.kith.core.plan.Verdict.REWORDED;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PriorityTest {

    @Nested
    class LastMaterialEdit {

        @Test
        void leavesOutSlipsOfThePen() {
            Edit material = edit(3, TEAM);
            Priority priority = priority()
                    .addEdits(edit(1, TEAM), material, edit(5, TEAM).withMaterial(false))
                    .build();

            assertThat(priority.lastMaterialEdit()).contains(material);
        }

        @Test
        void isTheLaterInTheListOfTwoOfOneDay() {
            Priority priority =
                    priority().addEdits(edit(3, TEAM), edit(3, GROUP)).build();

            assertThat(priority.lastMaterialEdit()).contains(edit(3, GROUP));
        }
    }

    @Nested
    class CommunityVerdict {

        @Test
        void isTheLastOne() {
            Priority priority = priority()
                    .addSenseChecks(check(1, REJECTED, CARER), check(2, REWORDED, CARER))
                    .build();

            assertThat(priority.communityVerdict()).contains(REWORDED);
        }

        @Test
        void isAboutTheWordsAsTheyStand() {
            Priority priority = priority()
                    .addEdit(edit(3, TEAM))
                    .addSenseCheck(check(2, CONFIRMED, CARER))
                    .build();

            assertThat(priority.communityVerdict()).isEmpty();
        }

        @Test
        void mayBeOfTheDayOfTheEdit() {
            Priority priority = priority()
                    .addEdit(edit(3, TEAM))
                    .addSenseCheck(check(3, CONFIRMED, CARER))
                    .build();

            assertThat(priority.communityVerdict()).contains(CONFIRMED);
        }

        @Test
        void isThatOfOthersThanTheDrafters() {
            Priority priority = priority()
                    .addEdit(edit(1, CARER))
                    .addSenseChecks(check(2, REWORDED, GROUP), check(3, CONFIRMED, CARER), check(4, CONFIRMED, SERVICE))
                    .build();

            assertThat(priority.communityVerdict()).contains(REWORDED);
        }

        @Test
        void isNotGivenByAddingThePriority() {
            assertThat(priority().addSenseCheck(check(1, NEW, CARER)).build().communityVerdict())
                    .isEmpty();
        }
    }

    @Nested
    class Rejected {

        @Test
        void untilOthersAgree() {
            Priority rejected = priority()
                    .addSenseChecks(check(1, CONFIRMED, CARER), check(2, REJECTED, CARER))
                    .build();

            assertThat(rejected.isRejected()).isTrue();
            assertThat(withCheck(rejected, check(3, REWORDED, CARER)).isRejected())
                    .isFalse();
        }

        @Test
        void evenIfTheDraftersConfirmIt() {
            Priority rejected = priority()
                    .addEdit(edit(1, CARER))
                    .addSenseCheck(check(2, REJECTED, GROUP))
                    .build();

            assertThat(withCheck(rejected, check(3, CONFIRMED, CARER)).isRejected())
                    .isTrue();
        }

        @Test
        void notByServices() {
            assertThat(priority()
                            .addSenseCheck(check(1, REJECTED, SERVICE))
                            .build()
                            .isRejected())
                    .isFalse();
        }
    }

    @Nested
    class UnansweredSince {

        @Test
        void isTheFirstSenseCheckAfterTheLastAnswer() {
            Priority priority = priority()
                    .addSenseChecks(check(1, CONFIRMED, CARER), check(5, CONFIRMED, CARER), check(9, CONFIRMED, CARER))
                    .addReportBack(Wishes.reportBack(4))
                    .build();

            assertThat(priority.unansweredSince()).contains(LocalDate.of(2022, 1, 5));
        }

        @Test
        void isEmptyWhereAnAnswerFollowed() {
            Priority priority = priority()
                    .addSenseCheck(check(4, CONFIRMED, CARER))
                    .addReportBack(Wishes.reportBack(4))
                    .build();

            assertThat(priority.unansweredSince()).isEmpty();
            assertThat(priority().build().unansweredSince()).isEmpty();
        }
    }

    private static Priority.Builder priority() {
        return Wishes.priority("p");
    }

    private static Edit edit(int day, OriginRole... by) {
        return Wishes.edit(EditKind.REWORDED, day, by).build();
    }

    private static SenseCheck check(int day, Verdict verdict, OriginRole... voices) {
        return Wishes.check(day, verdict, voices).build();
    }

    private static Priority withCheck(Priority priority, SenseCheck check) {
        return Priority.builder().from(priority).addSenseCheck(check).build();
    }
}
