package reimbursement.payments.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.rest.Problems;
import reimbursement.payments.domain.ledger.LedgerFilter;

/** The filters of the ledger. */
public class LedgerQuery {
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    @QueryParam("fundId")
    @Nullable
    UUID fundId;

    @QueryParam("paymentId")
    @Nullable
    UUID paymentId;

    @QueryParam("asOf")
    @Nullable
    String asOf;

    /** For JAX-RS. */
    public LedgerQuery() {}

    LedgerFilter filter() {
        return new LedgerFilter(
                Optional.ofNullable(fundId),
                Optional.ofNullable(paymentId),
                Optional.ofNullable(asOf).map(LedgerQuery::moment));
    }

    private static Instant moment(String written) {
        try {
            var moment = Instant.parse(written);
            if (moment.isAfter(FIRST) && moment.isBefore(LAST)) {
                return moment;
            }
        } catch (DateTimeParseException notAMoment) {
            // Said below, as for a moment that no ledger has.
        }
        throw Problems.invalid("asOf", "is no moment in UTC, such as 2026-03-31T23:59:59Z");
    }
}
