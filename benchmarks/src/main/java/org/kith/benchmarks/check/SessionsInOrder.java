package org.kith.benchmarks.check;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** No session is before the one that it follows. */
@Constraint(validatedBy = SessionsInOrder.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SessionsInOrder {

    /** {@return the code} */
    String message() default "course.unordered";

    /** {@return no groups} */
    Class<?>[] groups() default {};

    /** {@return no payload} */
    Class<? extends Payload>[] payload() default {};

    /** Checks. */
    final class Validator implements ConstraintValidator<SessionsInOrder, Course> {

        @Override
        public boolean isValid(Course value, ConstraintValidatorContext context) {
            if (value.inOrder()) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("sessions")
                    .addConstraintViolation();
            return false;
        }
    }
}
