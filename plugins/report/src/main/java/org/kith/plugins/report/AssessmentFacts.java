package org.kith.plugins.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.Rater;
import org.kith.core.community.Team;
import org.kith.core.framework.Framework;
import org.kith.core.validation.Pointer;

/** Says of an assessment what it was, before what was answered. */
final class AssessmentFacts {

    private static final Pointer PLACE = Pointer.ROOT.child("place");
    private static final Pointer ASSESSED = Pointer.ROOT.child("body");
    private static final Pointer TEAM = Pointer.ROOT.child("team");
    private static final Pointer BODY = Pointer.ROOT.child("rater").child("body");

    private AssessmentFacts() {}

    static List<Fact> of(Assessment assessment, Optional<Framework> framework, Scope scope) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        assessment.place().ifPresent(id -> facts.add(new Fact("Place", scope.name(id, assessment, PLACE))));
        assessment.body().ifPresent(id -> facts.add(new Fact("Body", scope.name(id, assessment, ASSESSED))));
        assessment
                .team()
                .flatMap(id -> scope.find(Team.TYPE, id, assessment, TEAM))
                .ifPresent(team -> facts.add(new Fact("Partnership or team", scope.text(team.title()))));
        facts.add(new Fact("Date", EnglishDates.day(assessment.date())));
        facts.add(new Fact("Rated by", rater(assessment, scope)));
        String title = framework
                .map(Framework::title)
                .map(scope::text)
                .orElse(assessment.framework().id().value());
        facts.add(new Fact(
                "Against", title + ", version " + assessment.framework().version()));
        return facts.build();
    }

    /** {@return where the answers come from, then where the framework comes from} */
    static List<Cite> cites(Assessment assessment, Optional<Framework> framework, Scope scope) {
        return ImmutableList.<Cite>builder()
                .addAll(scope.cite(assessment.source()))
                .addAll(scope.cite(framework.map(Framework::sources).orElse(List.of())))
                .build();
    }

    private static String rater(Assessment assessment, Scope scope) {
        Rater rater = assessment.rater();
        String body =
                rater.body().map(id -> ", " + scope.name(id, assessment, BODY)).orElse("");
        return Words.of(rater.kind()) + body;
    }
}
