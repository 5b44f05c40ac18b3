package org.kith.plugins.tables;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kith.core.dossier.Redacted;
import org.kith.core.shape.Document;
import org.kith.core.validation.Pointer;
import org.kith.course.Cohort;
import org.kith.course.CohortId;
import org.kith.course.attendance.AttendanceSheet;
import org.kith.course.enrolment.Enrolments;

/** Finds the rolls of a dossier. One use, one thread. */
final class AttendanceRolls {

    private static final Pointer COHORT = Pointer.ROOT.child("cohort");

    private final Lookup lookup;
    private final ImmutableListMultimap<CohortId, AttendanceSheet> sheets;
    private final ImmutableListMultimap<CohortId, ReplayedLog> logs;

    AttendanceRolls(Redacted dossier, Lookup lookup) {
        this.lookup = lookup;
        this.sheets = Multimaps.index(dossier.all(AttendanceSheet.TYPE), AttendanceSheet::cohort);
        this.logs = Multimaps.index(ReplayedLog.all(dossier, lookup), ReplayedLog::cohort);
    }

    /** {@return a roll for each sheet, and one for each cohort that has a log and no sheet; by cohort, then by sheet} */
    ImmutableList<AttendanceRoll> all() {
        Set<CohortId> cohorts = new TreeSet<>(Comparator.comparing(CohortId::value));
        cohorts.addAll(sheets.keySet());
        cohorts.addAll(logs.keySet());
        ImmutableList.Builder<AttendanceRoll> rolls = ImmutableList.builder();
        cohorts.forEach(cohort -> add(cohort, rolls));
        return rolls.build();
    }

    private void add(CohortId cohort, ImmutableList.Builder<AttendanceRoll> rolls) {
        Collection<Enrolments> enrolments =
                logs.get(cohort).stream().map(ReplayedLog::enrolments).toList();
        sheets.get(cohort).forEach(sheet -> rolls.add(AttendanceRoll.of(sheet, known(cohort, sheet), enrolments)));
        if (!sheets.containsKey(cohort)) {
            Document policy = logs.get(cohort).get(0).enrolments().policy();
            rolls.add(AttendanceRoll.of(cohort, known(cohort, policy), enrolments));
        }
    }

    private Optional<Cohort> known(CohortId cohort, Document from) {
        return lookup.find(Cohort.TYPE, cohort, from, COHORT);
    }
}
