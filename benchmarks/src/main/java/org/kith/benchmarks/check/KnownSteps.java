package org.kith.benchmarks.check;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Every action serves a step that was assessed. */
@Constraint(validatedBy = KnownSteps.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownSteps {

    /** {@return the code} */
    String message() default "plan.unknown-step";

    /** {@return no groups} */
    Class<?>[] groups() default {};

    /** {@return no payload} */
    Class<? extends Payload>[] payload() default {};

    /** Checks. */
    final class Validator implements ConstraintValidator<KnownSteps, Programme> {

        @Override
        public boolean isValid(Programme value, ConstraintValidatorContext context) {
            boolean known = true;
            for (int i = 0; i < value.plan().actions().size(); i++) {
                String step = value.plan().actions().get(i).step();
                if (!value.assessment().answers().containsKey(step)) {
                    known = false;
                    report(context, i);
                }
            }
            return known;
        }

        private static void report(ConstraintValidatorContext context, int action) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("plan")
                    .addPropertyNode("actions")
                    .addPropertyNode("step")
                    .inIterable()
                    .atIndex(action)
                    .addConstraintViolation();
        }
    }
}
