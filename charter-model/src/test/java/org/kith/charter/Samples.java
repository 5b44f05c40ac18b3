package org.kith.charter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kith.core.community.BodyId;
import org.kith.core.community.PlaceId;
import org.kith.core.community.SectorId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.text.Confidence;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/** Valid values, for tests that change one thing. */
final class Samples {

    static final Source SOURCE = Source.of("minutes of a meeting", Confidence.ILLUSTRATIVE);

    private Samples() {}

    static CharterStep.Builder step(String key, int number) {
        return CharterStep.builder()
                .key(CriterionKey.of(key))
                .number(number)
                .title(Text.of("Schools"))
                .commitment(CommitmentKind.POLICY_REVIEWED)
                .source(SOURCE);
    }

    /** Steps named s1, s2 and so on. */
    static List<CharterStep> steps(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> step("s" + number, number).build())
                .toList();
    }

    /** A charter with two steps, s1 and s2. */
    static Charter.Builder charter() {
        return Charter.builder()
                .id(CharterId.of("village"))
                .version("2")
                .title(Text.of("A village's own list"))
                .stepCount(2)
                .steps(steps(2))
                .addSources(SOURCE);
    }

    /** The programme of a village, with a register, under the thirteen steps. */
    static Programme programme(Transition... transitions) {
        return Programme.builder()
                .id(ProgrammeId.of("village"))
                .place(PlaceId.of("brereton-ravenhill"))
                .charter(Charters.COMPASSIONATE_CITY_13)
                .register(RegisterId.of("village"))
                .addTransitions(transitions)
                .build();
    }

    /** A transition that the steering group decided. */
    static Transition transition(ProgrammeState state, String date) {
        return Transition.builder()
                .state(state)
                .date(LocalDate.parse(date))
                .reason(Text.of("As the minutes say"))
                .role(Text.of("Steering group"))
                .build();
    }

    static Register register(RegisterEntry... entries) {
        return Register.builder()
                .id(RegisterId.of("village"))
                .place(PlaceId.of("brereton-ravenhill"))
                .addEntries(entries)
                .build();
    }

    static RegisterEntry entry(String id, String day, Fact fact, String... steps) {
        return RegisterEntry.of(
                id, day(day), fact, Arrays.stream(steps).map(CriterionKey::of).toArray(CriterionKey[]::new));
    }

    static RegisterEntry opened(String id, String day, String body, String... sectors) {
        return entry(id, day, new Fact.Opened(body(body), sectors(sectors)));
    }

    static BodyId body(String id) {
        return BodyId.of(id);
    }

    static Set<SectorId> sectors(String... ids) {
        return Arrays.stream(ids).map(SectorId::of).collect(Collectors.toSet());
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
