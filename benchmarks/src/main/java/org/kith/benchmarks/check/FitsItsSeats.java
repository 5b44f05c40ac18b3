package org.kith.benchmarks.check;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** There is a seat for everybody. */
@Constraint(validatedBy = FitsItsSeats.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FitsItsSeats {

    /** {@return the code} */
    String message() default "course.overbooked";

    /** {@return no groups} */
    Class<?>[] groups() default {};

    /** {@return no payload} */
    Class<? extends Payload>[] payload() default {};

    /** Checks. */
    final class Validator implements ConstraintValidator<FitsItsSeats, Course> {

        @Override
        public boolean isValid(Course value, ConstraintValidatorContext context) {
            if (value.fits()) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("enrolments")
                    .addConstraintViolation();
            return false;
        }
    }
}
