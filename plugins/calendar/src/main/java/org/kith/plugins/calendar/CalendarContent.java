package org.kith.plugins.calendar;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.kith.core.audience.Audience;
import org.kith.core.audience.Visibility;
import org.kith.core.community.Place;
import org.kith.core.dossier.DueList;
import org.kith.core.dossier.Redacted;
import org.kith.core.plan.ActionPlan;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;
import org.kith.course.Cohort;
import org.kith.course.CohortId;
import org.kith.course.Course;
import org.kith.course.learning.LearningSet;
import org.kith.course.learning.SafeSpaceConversation;
import org.kith.course.workshop.Agenda;

/** Chooses what goes into a calendar for everybody of an audience, or for one person. Not thread-safe. */
final class CalendarContent {

    private final Entries entries;
    private final Redacted dossier;
    private final Optional<Participant> participant;

    /**
     * Makes the choice.
     *
     * @param participant the person for whom the calendar is; empty for everybody of the audience
     */
    CalendarContent(Entries entries, Optional<Participant> participant) {
        this.entries = entries;
        this.dossier = entries.dossier();
        this.participant = participant;
        if (participant.filter(person -> person.seats().isEmpty()).isPresent()) {
            entries.report(Severity.WARNING, "calendar.participant-without-seat");
        }
    }

    private boolean concerns(CohortId cohort) {
        return participant.stream().allMatch(person -> person.seat(cohort).isPresent());
    }

    /** Adds the sessions of the cohorts. */
    void addSessions() {
        dossier.all(Cohort.TYPE).stream()
                .filter(cohort -> concerns(cohort.id()))
                .forEach(this::addSessions);
    }

    private void addSessions(Cohort cohort) {
        Optional<Seat> seat = participant.flatMap(person -> person.seat(cohort.id()));
        SessionTexts texts = new SessionTexts(
                cohort,
                entries.find(Course.TYPE, cohort.course(), cohort, Pointer.ROOT.child("course")),
                cohort.place().flatMap(id -> entries.find(Place.TYPE, id, cohort, Pointer.ROOT.child("place"))),
                visibility -> participant.isEmpty() || isForParticipants(visibility),
                entries.locale());
        new SessionEvents(cohort, seat, texts, entries).add();
    }

    /** What only the team may know is not for the file of one person, even if the team makes it. */
    private static boolean isForParticipants(Visibility visibility) {
        return visibility.allows(Audience.SELF) || visibility.allows(Audience.PARTICIPANTS);
    }

    /** Adds the moments at which the windows of the cohorts close. */
    void addWindows() {
        dossier.all(Cohort.TYPE).stream()
                .filter(cohort -> concerns(cohort.id()))
                .forEach(cohort -> new WindowEvents(cohort, entries).add());
    }

    /** Adds agendas; where the audience may know the members, the meetings of learning sets; for the team conversations. */
    void addGatherings() {
        Gatherings gatherings = new Gatherings(entries);
        boolean team = Audience.TEAM.isAtOrBelow(dossier.audience());
        dossier.all(Agenda.TYPE).stream()
                .filter(agenda -> participant.isEmpty()
                        || agenda.cohort().filter(this::concerns).isPresent())
                .forEach(agenda -> new AgendaEvent(agenda, participant, entries).add());
        dossier.all(LearningSet.TYPE).stream()
                .filter(participant
                        .<Predicate<LearningSet>>map(
                                person -> set -> set.members().contains(person.person()))
                        .orElse(set -> team))
                .forEach(gatherings::add);
        if (team && participant.isEmpty()) {
            dossier.all(SafeSpaceConversation.TYPE).forEach(gatherings::add);
        }
    }

    /** Adds the actions of plans; none for a single person, since they are owed by bodies. */
    void addActions() {
        if (participant.isEmpty()) {
            dossier.all(ActionPlan.TYPE).stream()
                    .flatMap(plan -> ActionTasks.of(plan, entries.stamp(), entries.locale()).stream())
                    .forEach(entries::add);
        }
    }

    /**
     * Adds what is due by the newest list; for a single person what he or she is to report back to a learning set.
     *
     * @param withActions whether the actions of plans are in the calendar already
     */
    void addDue(DueForm form, boolean withActions) {
        WhatIsDue due = new WhatIsDue(entries, form);
        if (participant.isPresent()) {
            ReportBacks reports = new ReportBacks(participant.get().person(), due);
            dossier.all(LearningSet.TYPE).forEach(reports::add);
            return;
        }
        Set<String> added = dossier.all(ActionPlan.TYPE).stream()
                .filter(plan -> withActions)
                .map(ActionPlan::address)
                .collect(toImmutableSet());
        dossier.all(DueList.TYPE).stream()
                .max(Comparator.comparing(DueList::asOf))
                .ifPresent(newest -> due.add(newest, added));
    }
}
