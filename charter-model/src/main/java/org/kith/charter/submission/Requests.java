package org.kith.charter.submission;

import static com.google.common.collect.ImmutableList.sortedCopyOf;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
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
import org.kith.core.assessment.EvidenceRequest;
import org.kith.core.assessment.Reply;
import org.kith.core.framework.CriterionKey;

/**
 * Who had been asked for evidence by a day, as the register and documents of their own tell it.
 *
 * @param entries the entries of the register on that day
 * @param documents the documents of which a request had gone out by then
 * @param asOf the day
 */
record Requests(List<RegisterEntry> entries, List<EvidenceRequest> documents, LocalDate asOf) {

    static Requests of(Optional<Register> register, List<EvidenceRequest> documents, LocalDate asOf) {
        return new Requests(
                register.map(known -> known.asItWasOn(asOf).entries()).orElse(ImmutableList.of()),
                documents.stream()
                        .filter(request -> request.asked().stream().anyMatch(day -> !day.isAfter(asOf)))
                        .collect(toImmutableList()),
                asOf);
    }

    /** {@return the requests for a step, by all its keys} */
    List<RequestedEvidence> of(Set<CriterionKey> step) {
        Stream<RequestedEvidence> registered = entries.stream()
                .filter(entry -> !Sets.intersection(entry.steps(), step).isEmpty())
                .flatMap(this::registered);
        Stream<RequestedEvidence> documented = documents(step).stream().map(this::documented);
        return sortedCopyOf(
                RequestedEvidence.ORDER, Stream.concat(registered, documented).toList());
    }

    /** {@return the documents of which a request for one of the steps had gone out} */
    List<EvidenceRequest> documents(Set<CriterionKey> steps) {
        return documents.stream()
                .filter(request -> !Sets.intersection(request.serves(), steps).isEmpty())
                .collect(toImmutableList());
    }

    private Stream<RequestedEvidence> registered(RegisterEntry entry) {
        return entry.fact() instanceof Fact.EvidenceAsked asked
                ? Stream.of(new RequestedEvidence(asked.of(), ImmutableList.of(entry.on()), reply(entry.id())))
                : Stream.empty();
    }

    /** {@return the last reply to a request} */
    private Optional<Reply> reply(EntryId request) {
        return entries.stream().flatMap(entry -> reply(entry, request)).reduce((one, later) -> later);
    }

    private static Stream<Reply> reply(RegisterEntry entry, EntryId request) {
        return entry.fact() instanceof Fact.EvidenceReplied replied
                        && replied.request().equals(request)
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
