package reimbursement.kit.recurring;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands beside {@code @Scheduled}: the method takes its turn in {@link RecurringWork}, so that it comes to its end before
 * the process does, and a database that is away for a moment is no error.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Recurring {
    /** Its name in the logs. */
    @Nonbinding
    String value() default "";
}
