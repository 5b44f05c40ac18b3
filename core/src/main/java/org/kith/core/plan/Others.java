package org.kith.core.plan;

import java.util.Optional;
import java.util.Set;

/** Whether anybody but the drafters of a priority answered a sense-check. */
final class Others {

    private Others() {}

    static boolean answered(SenseCheck check, Optional<Edit> edit) {
        if (check.voices().stream().noneMatch(OriginRole::isCommunity)) {
            return false;
        }
        Optional<Boolean> counted = byNumbers(check, edit.flatMap(Edit::drafters));
        return counted.orElseGet(
                () -> byRoles(check.voices(), edit.map(Edit::by).orElse(Set.of())));
    }

    private static Optional<Boolean> byNumbers(SenseCheck check, Optional<Integer> writers) {
        if (check.drafters().isPresent()) {
            int drafters = check.drafters().get();
            return drafters == 0 ? Optional.of(true) : check.people().map(people -> drafters < people);
        }
        // More people than had written it: some of them had not. Otherwise the numbers leave it open.
        return check.people().filter(people -> people > writers.orElse(people)).map(people -> true);
    }

    private static boolean byRoles(Set<OriginRole> voices, Set<OriginRole> drafters) {
        return voices.stream().anyMatch(voice -> voice.isCommunity() && !drafters.contains(voice));
    }
}
