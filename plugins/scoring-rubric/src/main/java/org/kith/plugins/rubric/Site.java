package org.kith.plugins.rubric;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.core.validation.Pointer;

/**
 * A node of a rubric and where it stands.
 *
 * @param node the node
 * @param pointer where it stands
 */
record Site(RubricNode node, Pointer pointer) {

    /** {@return all nodes of a rubric, each before its parts} */
    static List<Site> all(Rubric rubric) {
        return new Site(rubric.root(), Pointer.ROOT.child("root")).andBelow().collect(toImmutableList());
    }

    private Stream<Site> andBelow() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Site::andBelow));
    }

    /** {@return the parts of the node, in order} */
    List<Site> parts() {
        Pointer formula = pointer.child("formula");
        if (node.formula() instanceof Formula.Change change) {
            return ImmutableList.of(new Site(change.part(), formula.child("part")));
        }
        List<RubricNode> parts = node.formula().parts();
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new Site(parts.get(i), formula.child("parts").child(i)))
                .collect(toImmutableList());
    }

    /** {@return the requirements of the node, of its levels and of its applying, those within others too} */
    List<Demand> demands() {
        Stream<Demand> applying =
                node.when().stream().flatMap(when -> new Demand(when, pointer.child("when"), true).andBelow());
        Stream<Demand> grading =
                IntStream.range(0, node.grades().size()).boxed().flatMap(this::demandsOf);
        return Stream.concat(applying, grading).collect(toImmutableList());
    }

    private Stream<Demand> demandsOf(int grade) {
        List<Requirement> requirements = node.grades().get(grade).requirements();
        Pointer place = pointer.child("grades").child(grade).child("requirements");
        return IntStream.range(0, requirements.size())
                .boxed()
                .flatMap(i -> new Demand(requirements.get(i), place.child(i), false).andBelow());
    }

    /**
     * A requirement and where it stands.
     *
     * @param requirement the requirement
     * @param pointer where it stands
     * @param applying whether it decides if the node applies; otherwise it is for a level
     */
    record Demand(Requirement requirement, Pointer pointer, boolean applying) {

        private Stream<Demand> andBelow() {
            Stream<Demand> below = Stream.empty();
            if (requirement instanceof Requirement.AnyOf any) {
                below = of(any.of());
            } else if (requirement instanceof Requirement.AllOf all) {
                below = of(all.of());
            } else if (requirement instanceof Requirement.Not not) {
                below = Stream.of(new Demand(not.requirement(), pointer.child("requirement"), applying));
            }
            return Stream.concat(Stream.of(this), below.flatMap(Demand::andBelow));
        }

        private Stream<Demand> of(List<Requirement> requirements) {
            return IntStream.range(0, requirements.size())
                    .mapToObj(i ->
                            new Demand(requirements.get(i), pointer.child("of").child(i), applying));
        }

        /** {@return the nodes that it names, with where it names them} */
        List<Reference> references() {
            if (requirement instanceof Requirement.Points points) {
                return reference(points.node().stream());
            }
            if (requirement instanceof Requirement.Share share) {
                return reference(share.node().stream());
            }
            if (requirement instanceof Requirement.AtLevel level) {
                return reference(Stream.of(level.node()));
            }
            if (requirement instanceof Requirement.Passing passing) {
                return IntStream.range(0, passing.nodes().size())
                        .mapToObj(i -> new Reference(
                                passing.nodes().get(i), pointer.child("nodes").child(i)))
                        .collect(toImmutableList());
            }
            return ImmutableList.of();
        }

        private List<Reference> reference(Stream<NodeKey> node) {
            return node.map(key -> new Reference(key, pointer.child("node"))).collect(toImmutableList());
        }
    }

    /**
     * The name of another node, and where it stands.
     *
     * @param node the name
     * @param pointer where it stands
     */
    record Reference(NodeKey node, Pointer pointer) {}

    /** {@return the nodes that this one names, without its parts} */
    List<Reference> references() {
        Stream<Reference> same = node.formula() instanceof Formula.SameAs as
                ? Stream.of(new Reference(as.node(), pointer.child("formula").child("node")))
                : Stream.empty();
        return Stream.concat(same, demands().stream().flatMap(demand -> demand.references().stream()))
                .collect(toImmutableList());
    }
}
