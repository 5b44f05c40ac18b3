package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.charter.Fact;
import org.kith.charter.FactStanding;
import org.kith.charter.RegisterEntry;
import org.kith.charter.ReviewFact;
import org.kith.core.validation.Pointer;

/**
 * A fact behind a verdict, or one that is missing.
 *
 * @param tone how it stands, for the style sheet
 * @param what what it is, such as "Policy adopted: Grief at work"
 * @param details the body, the day, and how it stands
 * @param cites where it comes from
 */
record FactLine(String tone, String what, List<String> details, List<Cite> cites) {

    /**
     * {@return a fact in words}
     *
     * @param at where it stands in the review
     */
    static FactLine of(ReviewFact fact, Pointer at, RegisterWords register) {
        Optional<RegisterEntry> entry = fact.entry().flatMap(register::entry);
        Optional<String> body = fact.body().map(id -> register.body(id, at.child("body")));
        return new FactLine(
                Words.tone(fact.standing()),
                entry.map(register::of).or(() -> body).orElse("An entry of the register"),
                Stream.of(
                                body.filter(name -> entry.isPresent()),
                                fact.on().map(EnglishDates::day),
                                Optional.of(standing(fact, entry)).filter(words -> !words.isEmpty()))
                        .flatMap(Optional::stream)
                        .collect(toImmutableList()),
                register.cite(entry));
    }

    private static String standing(ReviewFact fact, Optional<RegisterEntry> entry) {
        if (fact.standing() == FactStanding.COUNTS) {
            return fact.until()
                    .map(last -> "counts until " + EnglishDates.day(last))
                    .orElse("counts");
        }
        return fact.standing() == FactStanding.MISSING
                ? entry.map(RegisterEntry::fact).map(FactLine::missing).orElse("nothing recorded")
                : ReviewWords.of(fact.standing());
    }

    /** {@return what an entry lacks to count} */
    private static String missing(Fact fact) {
        return fact instanceof Fact.WorkBegun ? "no citizens recorded" : "no reply recorded";
    }
}
