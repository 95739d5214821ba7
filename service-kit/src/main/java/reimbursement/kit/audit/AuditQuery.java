package reimbursement.kit.audit;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.rest.Problems;

/** What a list of decisions is narrowed to; everything that is given holds. */
public class AuditQuery {
    private static final int LONGEST = 200;
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    @QueryParam("subject")
    @Parameter(description = "What was decided on, such as payment/0197b3c0-…")
    @Nullable
    String subject;

    @QueryParam("actor")
    @Parameter(description = "Who decided: a token's subject, or system")
    @Nullable
    String actor;

    @QueryParam("action")
    @Parameter(description = "What was done, such as payment-approved")
    @Nullable
    String action;

    @QueryParam("from")
    @Parameter(description = "The first instant, inclusive, such as 2026-01-20T15:00:00Z")
    @Nullable
    Instant from;

    @QueryParam("to")
    @Parameter(description = "The instant before which it was decided")
    @Nullable
    Instant to;

    /** For JAX-RS. */
    public AuditQuery() {}

    /** A condition in SQL with its one value. */
    record Condition(String sql, Object value) {}

    List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        text(conditions, "subject", subject);
        text(conditions, "actor", actor);
        text(conditions, "action", action);
        instant(conditions, "from", "at >= ?::timestamptz", from);
        instant(conditions, "to", "at < ?::timestamptz", to);
        return conditions;
    }

    private static void text(List<Condition> conditions, String column, @Nullable String wanted) {
        if (wanted == null) {
            return;
        }
        if (wanted.length() > LONGEST || wanted.chars().anyMatch(Character::isISOControl)) {
            throw Problems.invalid(column, "must be at most " + LONGEST + " characters without control characters");
        }
        conditions.add(new Condition(column + " = ?", wanted));
    }

    /** What PostgreSQL need not be asked for. */
    static boolean outOfRange(Instant instant) {
        return instant.isBefore(Instant.EPOCH) || instant.isAfter(LAST);
    }

    private static void instant(List<Condition> conditions, String name, String sql, @Nullable Instant wanted) {
        if (wanted == null) {
            return;
        }
        if (outOfRange(wanted)) {
            throw Problems.invalid(name, "must be between 1970 and 9999");
        }
        conditions.add(new Condition(sql, wanted.toString()));
    }
}
