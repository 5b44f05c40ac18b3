package org.kith.course.workshop;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.kith.core.audience.Audience;
import org.kith.core.audience.Visibility;
import org.kith.core.community.PlaceId;
import org.kith.core.community.ThemeId;
import org.kith.core.number.Qualified;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/**
 * What came of a day that people spent together.
 *
 * <p>Only those see it to whom it {@linkplain #circulation() circulates}; the team and those above alone as long as nobody has said.
 * Immutable.
 */
@Value.Immutable
public sealed interface WorkshopReport extends Document, WithWorkshopReport permits ImmutableWorkshopReport {

    /** What a report looks like. */
    Shape<WorkshopReport> SHAPE = Shape.of(
                    WorkshopReport.class, "workshop-report", WorkshopReport::builder, WorkshopReport.Builder::build)
            .required("id", WorkshopReportId.KIND, WorkshopReport::id, WorkshopReport.Builder::id)
            .required("title", Kinds.TEXT, WorkshopReport::title, WorkshopReport.Builder::title)
            .required("date", Kinds.DATE, WorkshopReport::date, WorkshopReport.Builder::date)
            .optional("agenda", AgendaId.REFERENCE, WorkshopReport::agenda, WorkshopReport.Builder::agenda)
            .optional("place", PlaceId.REFERENCE, WorkshopReport::place, WorkshopReport.Builder::place)
            .optional("people", Kinds.QUALIFIED, WorkshopReport::people, WorkshopReport.Builder::people)
            .countsPeople()
            .list("delegations", Delegation.SHAPE, WorkshopReport::delegations, WorkshopReport.Builder::delegations)
            .optional(
                    "facilitators", Kinds.QUALIFIED, WorkshopReport::facilitators, WorkshopReport.Builder::facilitators)
            .countsPeople()
            .list("highlights", Kinds.TEXT, WorkshopReport::highlights, WorkshopReport.Builder::highlights)
            .list("quotes", Quote.SHAPE, WorkshopReport::quotes, WorkshopReport.Builder::quotes)
            .list("suggestions", Suggestion.SHAPE, WorkshopReport::suggestions, WorkshopReport.Builder::suggestions)
            .list("nextSteps", NextStep.SHAPE, WorkshopReport::nextSteps, WorkshopReport.Builder::nextSteps)
            .optional(
                    "circulation", Circulation.SHAPE, WorkshopReport::circulation, WorkshopReport.Builder::circulation)
            .optional("source", Kinds.SOURCE, WorkshopReport::source, WorkshopReport.Builder::source)
            .visibility(report -> report.circulation().map(Circulation::to).orElse(Visibility.from(Audience.TEAM)))
            .done();

    /** The document type. */
    DocumentType<WorkshopReport> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    WorkshopReportId id();

    /** {@return what the day was called} */
    Text title();

    /** {@return the day} */
    LocalDate date();

    /** {@return what was planned for it} */
    Optional<AgendaId> agenda();

    /** {@return where it was} */
    Optional<PlaceId> place();

    /** {@return how many are said to have come; only the team sees a number below 10} */
    Optional<Qualified> people();

    /** {@return how many came from where, in the order given; empty if nobody counted} */
    List<Delegation> delegations();

    /** {@return how many facilitated the day, beside those counted in the delegations} */
    Optional<Qualified> facilitators();

    /** {@return what was best about it, in the order given} */
    List<Text> highlights();

    /** {@return what people said, in the order given; each for those who may see it} */
    List<Quote> quotes();

    /** {@return what people said that should be done, in the order given} */
    List<Suggestion> suggestions();

    /** {@return what happens next, in the order given} */
    List<NextStep> nextSteps();

    /** {@return to whom the report goes; empty as long as nobody has said} */
    Optional<Circulation> circulation();

    /** {@return where the facts come from} */
    Optional<Source> source();

    @Override
    default DocumentType<WorkshopReport> type() {
        return TYPE;
    }

    /** {@return how many came according to the delegations, as far as each is known; 0 without any} */
    default Qualified delegates() {
        return delegations().stream().map(Delegation::people).reduce(Qualified.exactly(0), Qualified::plus);
    }

    /** {@return the suggestions of each theme, by the name of the theme; one of two themes is in both, one of none in no list} */
    default Map<ThemeId, List<Suggestion>> suggestionsByTheme() {
        Stream<ThemeId> themes = suggestions().stream().flatMap(suggestion -> suggestion.themes().stream());
        return themes.distinct()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.comparing(ThemeId::value), theme -> theme, this::suggestions));
    }

    /** {@return the suggestions of a theme, in the order given} */
    default List<Suggestion> suggestions(ThemeId theme) {
        return suggestions().stream()
                .filter(suggestion -> suggestion.themes().contains(theme))
                .collect(toImmutableList());
    }

    /** {@return how many suggestions were answered how; answers that nobody gave are absent} */
    default Map<AnswerKind, Long> answers() {
        ImmutableMap.Builder<AnswerKind, Long> answers = ImmutableMap.builder();
        for (AnswerKind kind : AnswerKind.values()) {
            long count = suggestions().stream()
                    .flatMap(suggestion -> suggestion.answer().stream())
                    .filter(answer -> answer.kind() == kind)
                    .count();
            if (count > 0) {
                answers.put(kind, count);
            }
        }
        return answers.buildOrThrow();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a report. Not thread-safe. */
    final class Builder extends ImmutableWorkshopReport.Builder {
        Builder() {}
    }
}
