package org.kith.charter.submission;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.charter.EntryId;
import org.kith.charter.Fact;
import org.kith.charter.Register;
import org.kith.charter.RegisterEntry;
import org.kith.charter.RegisterView;
import org.kith.core.assessment.EvidenceRequest;
import org.kith.core.assessment.Reply;
import org.kith.core.community.BodyId;
import org.kith.core.framework.CriterionKey;

/**
 * Who had been asked for evidence by a day, as the register and documents of their own tell it.
 *
 * @param entries the entries of the register on that day, in order
 * @param closed the bodies that had closed by then, and are not open again; they are expected to reply no more
 * @param documents the documents of which a request had gone out by then
 * @param asOf the day
 */
record Requests(List<RegisterEntry> entries, Set<BodyId> closed, List<EvidenceRequest> documents, LocalDate asOf) {

    static Requests of(Optional<Register> register, List<EvidenceRequest> documents, LocalDate asOf) {
        Optional<RegisterView> view = register.map(known -> known.asItWasOn(asOf));
        return new Requests(
                view.map(RegisterView::entries).orElse(ImmutableList.of()),
                view.map(Requests::closed).orElse(ImmutableSet.of()),
                documents.stream()
                        .filter(request -> request.asked().stream().anyMatch(day -> !day.isAfter(asOf)))
                        .collect(toImmutableList()),
                asOf);
    }

    private static Set<BodyId> closed(RegisterView view) {
        return view.entries().stream()
                .map(RegisterEntry::fact)
                .filter(Fact.Closed.class::isInstance)
                .map(fact -> ((Fact.Closed) fact).body())
                .filter(body -> !view.bodies().contains(body))
                .collect(toImmutableSet());
    }

    /**
     * {@return the requests for a step, by all its keys}
     *
     * <p>One for each body that the register tells was asked, however often, and one for each document; those that a body left
     * open when it closed are not there.
     */
    List<RequestedEvidence> of(Set<CriterionKey> step) {
        Stream<RequestedEvidence> registered =
                Multimaps.asMap(asked(step)).entrySet().stream().map(one -> registered(one.getKey(), one.getValue()));
        Stream<RequestedEvidence> documented = documents(step).stream().map(this::documented);
        return Stream.concat(registered, documented)
                .filter(request -> request.reply().isPresent() || !closed.contains(request.of()))
                .sorted(RequestedEvidence.ORDER)
                .collect(toImmutableList());
    }

    /** {@return the documents of which a request for one of the steps had gone out} */
    List<EvidenceRequest> documents(Set<CriterionKey> steps) {
        return documents.stream()
                .filter(request -> !Sets.intersection(request.serves(), steps).isEmpty())
                .collect(toImmutableList());
    }

    /** {@return the entries that ask for evidence for a step, by the body that was asked} */
    private ImmutableListMultimap<BodyId, RegisterEntry> asked(Set<CriterionKey> step) {
        ImmutableListMultimap.Builder<BodyId, RegisterEntry> asked = ImmutableListMultimap.builder();
        for (RegisterEntry entry : entries) {
            if (entry.fact() instanceof Fact.EvidenceAsked request
                    && !Sets.intersection(entry.steps(), step).isEmpty()) {
                asked.put(request.of(), entry);
            }
        }
        return asked.build();
    }

    /** A reply to any of the times that a body was asked is its reply. */
    private RequestedEvidence registered(BodyId body, List<RegisterEntry> asked) {
        Set<EntryId> requests = asked.stream().map(RegisterEntry::id).collect(toImmutableSet());
        return new RequestedEvidence(
                body,
                asked.stream().map(RegisterEntry::on).distinct().toList(),
                entries.stream().flatMap(entry -> reply(entry, requests)).reduce((one, later) -> later));
    }

    private static Stream<Reply> reply(RegisterEntry entry, Set<EntryId> requests) {
        return entry.fact() instanceof Fact.EvidenceReplied replied && requests.contains(replied.request())
                ? Stream.of(Reply.builder()
                        .date(entry.on())
                        .kind(replied.reply())
                        .note(replied.note())
                        .build())
                : Stream.empty();
    }

    private RequestedEvidence documented(EvidenceRequest request) {
        return new RequestedEvidence(
                request.of(),
                request.asked().stream().filter(day -> !day.isAfter(asOf)).toList(),
                request.reply().filter(reply -> !reply.date().isAfter(asOf)));
    }
}
