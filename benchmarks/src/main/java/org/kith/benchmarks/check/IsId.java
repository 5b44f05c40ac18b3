package org.kith.benchmarks.check;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.kith.core.text.Id;

/** The value has the syntax of an id. */
@Constraint(validatedBy = IsId.Validator.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface IsId {

    /** {@return the code} */
    String message();

    /** {@return no groups} */
    Class<?>[] groups() default {};

    /** {@return no payload} */
    Class<? extends Payload>[] payload() default {};

    /** Checks. */
    final class Validator implements ConstraintValidator<IsId, String> {

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return Id.isValid(value);
        }
    }
}
