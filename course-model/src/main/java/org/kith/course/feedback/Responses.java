package org.kith.course.feedback;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.core.number.Share;
import org.kith.core.privacy.PersonRef;
import org.kith.core.questionnaire.AnswerSheet;
import org.kith.course.Cohort;
import org.kith.course.CohortSession;
import org.kith.course.survey.FeedbackTiming;
import org.kith.course.survey.Respondents;
import org.kith.course.survey.Survey;

/**
 * Who answered a survey beside who could.
 *
 * @param cohort the cohort
 * @param survey the survey
 * @param people who has to do with the cohort
 * @param sheets the answers to the survey
 */
record Responses(Cohort cohort, Survey survey, CohortPeople people, List<AnswerSheet> sheets) {

    /** {@return the rate of the whole, or of each session that was asked about, by number} */
    List<ResponseRate> rates() {
        return sessions().stream().map(this::rate).collect(toImmutableList());
    }

    private List<Optional<Integer>> sessions() {
        if (!(survey.when() instanceof FeedbackTiming.AfterSessions)) {
            return ImmutableList.of(Optional.empty());
        }
        return cohort.sessions().stream()
                .map(CohortSession::number)
                .map(Optional::of)
                .filter(session -> Asked.isAbout(survey.when(), session))
                .collect(toImmutableList());
    }

    private ResponseRate rate(Optional<Integer> session) {
        Set<PersonRef> answered = sheets.stream()
                .filter(sheet -> sheet.occasion()
                        .filter(about -> about.session().equals(session))
                        .isPresent())
                .map(AnswerSheet::person)
                .collect(toImmutableSet());
        boolean learners = survey.of() == Respondents.PARTICIPANTS;
        Optional<Set<PersonRef>> invited = learners ? people.enrolled() : facilitators();
        Optional<Set<PersonRef>> attended = learners ? people.attended(session) : Optional.empty();
        return new ResponseRate(session, answered.size(), share(answered, invited), share(answered, attended));
    }

    private Optional<Set<PersonRef>> facilitators() {
        return Optional.of(cohort.facilitators()).filter(known -> !known.isEmpty());
    }

    private static Optional<Share> share(Set<PersonRef> answered, Optional<Set<PersonRef>> all) {
        return all.map(whole -> Share.of(Sets.intersection(whole, answered).size(), whole.size()));
    }

    /** {@return the survey and how many answers there are} */
    @Override
    public String toString() {
        return "Responses(" + survey.questionnaire() + ", " + sheets.size() + ")";
    }
}
