package org.kith.core.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kith.core.text.Text;

class MeetingTest {

    @Test
    void keepsItsResolutionsWhateverHappensToTheList() {
        List<Resolution> list = new ArrayList<>();
        list.add(Resolution.of(Text.of("Begin"), Text.of("People asked")));
        Meeting meeting = new Meeting(LocalDate.of(2021, 2, 1), Optional.empty(), list);

        list.clear();

        assertThat(meeting.resolutions()).hasSize(1);
    }
}
