package reimbursement.officers.rest;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import reimbursement.officers.domain.DateBounds;

/** A date that can be meant; absent is fine. */
@Constraint(validatedBy = DateBetween.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface DateBetween {
    String earliest() default DateBounds.PROGRAMME_BEGAN;

    String latest() default DateBounds.LATEST;

    String message() default "must be a day from {earliest} to {latest}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** For Bean Validation. */
    final class Validator implements ConstraintValidator<DateBetween, LocalDate> {
        private LocalDate earliest = LocalDate.MIN;
        private LocalDate latest = LocalDate.MAX;

        @Override
        public void initialize(DateBetween bounds) {
            earliest = LocalDate.parse(bounds.earliest());
            latest = LocalDate.parse(bounds.latest());
        }

        @Override
        public boolean isValid(@Nullable LocalDate date, ConstraintValidatorContext context) {
            return date == null || (!date.isBefore(earliest) && !date.isAfter(latest));
        }
    }
}
