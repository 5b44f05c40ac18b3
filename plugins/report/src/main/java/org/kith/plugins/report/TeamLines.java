package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.core.assessment.EvidenceRequest;
import org.kith.core.community.BodyId;
import org.kith.core.community.Engagement;
import org.kith.core.community.RoleHolding;
import org.kith.core.community.Team;
import org.kith.core.dossier.Due;
import org.kith.core.dossier.DueList;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.CommunityVoice;
import org.kith.core.shape.Document;
import org.kith.core.validation.Pointer;

/** The entries that the steering pack makes of groups, and of what is due and asked for. */
record TeamLines(Scope scope) {

    static List<SheetLine> voice(ActionPlan plan, Scope scope) {
        CommunityVoice voice = CommunityVoice.of(plan, scope.dossier().all(Engagement.TYPE));
        return List.of(
                SheetLine.of("Priorities that somebody of the community proposed: " + voice.communityOrigin()),
                SheetLine.of("Priorities that the community confirmed or reworded: " + voice.confirmed()),
                SheetLine.of("People who took part when they were listened to: " + voice.people()));
    }

    List<SheetLine> due() {
        return scope.dossier().all(DueList.TYPE).stream()
                .flatMap(list -> list.items().stream().map(due -> due(due, list)))
                .collect(toImmutableList());
    }

    private SheetLine due(Due due, DueList list) {
        boolean late = due.isLate(list.asOf());
        String owner = due.owner().map(body -> name(body, list)).orElse("");
        return SheetLine.standing(
                scope.text(due.title()),
                late ? "Late" : "Due",
                late ? "late" : "",
                Sentence.capital(due.kind().value()) + ", by " + EnglishDates.day(due.by()) + ".",
                owner.isEmpty() ? "" : "Owed by " + owner + ".");
    }

    List<SheetLine> decisions() {
        return scope.dossier().all(Team.TYPE).stream()
                .flatMap(team -> team.meetings().stream()
                        .flatMap(meeting -> meeting.resolutions().stream()
                                .map(resolution -> SheetLine.of(
                                        scope.text(resolution.title()),
                                        scope.text(team.title()) + ", " + EnglishDates.day(meeting.date()) + ".",
                                        scope.text(resolution.reason())))))
                .collect(toImmutableList());
    }

    List<SheetLine> requests() {
        return scope.dossier().all(EvidenceRequest.TYPE).stream()
                .filter(request -> request.reply().isEmpty())
                .map(request -> SheetLine.of(
                        scope.text(request.wanted()),
                        "Asked of " + name(request.of(), request) + ".",
                        request.due()
                                .map(day -> "Due on " + EnglishDates.day(day) + ".")
                                .orElse("")))
                .collect(toImmutableList());
    }

    /** The roles that are held on the day. */
    List<SheetLine> roles() {
        return scope.dossier().all(Team.TYPE).stream()
                .flatMap(team -> team.members().stream()
                        .filter(holding -> holding.isHeldOn(scope.asOf()))
                        .map(holding -> role(team, holding)))
                .collect(toImmutableList());
    }

    private SheetLine role(Team team, RoleHolding holding) {
        Optional<String> name = holding.person().flatMap(scope.context().directory()::nameOf);
        Optional<String> body = holding.body().map(id -> name(id, team));
        return SheetLine.of(
                scope.text(holding.role()) + ", " + scope.text(team.title()),
                String.join(", ", Stream.concat(name.stream(), body.stream()).toList()),
                since(holding.from(), holding.until()));
    }

    private static String since(LocalDate from, Optional<LocalDate> until) {
        return "Since " + EnglishDates.day(from)
                + until.map(day -> ", until " + EnglishDates.day(day)).orElse("") + ".";
    }

    private String name(BodyId body, Document from) {
        return scope.name(body, from, Pointer.ROOT);
    }
}
