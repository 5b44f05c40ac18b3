package org.kith.empowerment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kith.core.assessment.Assessment;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.Framework;
import org.kith.core.framework.Side;

/**
 * How one community, partnership or body stands, dimension by dimension, with process and outcome side by side, over time.
 *
 * <p>All its assessments are of the same subject and by the same rater: what others say of it is a profile of its own. There is
 * no total, neither over dimensions nor over the two sides, nor over several raters or people. Immutable.
 *
 * @param framework whose criteria are the dimensions; those of a dimension are its sides
 * @param assessments what was answered, in order of time; at least one
 */
public record Profile(Framework framework, List<Assessment> assessments) {

    /**
     * Makes a profile.
     *
     * @throws IllegalArgumentException if there is no assessment, or they are not all of one subject by one rater
     */
    public Profile {
        assessments = ImmutableList.sortedCopyOf(
                comparing(Assessment::date)
                        .thenComparing(assessment -> assessment.id().value()),
                assessments);
        checkArgument(!assessments.isEmpty(), "a profile has at least one assessment");
        Assessment first = assessments.get(0);
        checkArgument(
                assessments.stream().allMatch(other -> isOfTheSame(first, other)),
                "the assessments of a profile are of one subject, by one rater");
    }

    /** {@return the profiles that assessments make, in the order given by their first; those of other frameworks are left out} */
    public static List<Profile> all(Framework framework, Collection<Assessment> assessments) {
        List<List<Assessment>> groups = new ArrayList<>();
        assessments.stream()
                .filter(assessment -> assessment.framework().id().equals(framework.id())
                        && assessment.framework().version().equals(framework.version()))
                .forEach(assessment -> groups.stream()
                        .filter(group -> isOfTheSame(group.get(0), assessment))
                        .findFirst()
                        .orElseGet(() -> added(groups))
                        .add(assessment));
        return groups.stream().map(group -> new Profile(framework, group)).collect(toImmutableList());
    }

    private static List<Assessment> added(List<List<Assessment>> groups) {
        List<Assessment> group = new ArrayList<>();
        groups.add(group);
        return group;
    }

    private static boolean isOfTheSame(Assessment one, Assessment other) {
        return one.isAboutTheSame(other) && one.rater().equals(other.rater());
    }

    /** {@return the latest assessment; that of the later id if two are of one day} */
    public Assessment newest() {
        return assessments.get(assessments.size() - 1);
    }

    /** {@return the dimensions, in the order of the framework} */
    public List<Criterion> dimensions() {
        return framework.criteria();
    }

    /** {@return the criterion on which a side of a dimension is rated; empty if the framework tells no such side apart} */
    public static Optional<Criterion> side(Criterion dimension, Side side) {
        return dimension
                .rated()
                .filter(criterion -> criterion.side().filter(side::equals).isPresent())
                .findFirst();
    }

    /** {@return what was answered to a side of a dimension, in order of time; empty if there is no such side} */
    public List<ProfilePoint> course(Criterion dimension, Side side) {
        return side(dimension, side).stream()
                .flatMap(criterion -> assessments.stream()
                        .map(assessment -> new ProfilePoint(assessment.date(), assessment.answer(criterion.key()))))
                .collect(toImmutableList());
    }
}
