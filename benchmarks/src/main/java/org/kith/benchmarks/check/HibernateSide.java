package org.kith.benchmarks.check;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator with the annotations of the host's types. */
final class HibernateSide {

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private final Programme programme;

    HibernateSide(Programme programme) {
        this.programme = programme;
    }

    Set<ConstraintViolation<Programme>> check() {
        return validator.validate(programme);
    }

    List<Violation> violations() {
        return check().stream().map(HibernateSide::violation).toList();
    }

    private static Violation violation(ConstraintViolation<Programme> found) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : found.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(node.getKey());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        String path = pointer.substring(1);
        int slash = path.indexOf('/');
        return slash < 0
                ? new Violation(path, "", found.getMessage())
                : new Violation(path.substring(0, slash), path.substring(slash), found.getMessage());
    }
}
