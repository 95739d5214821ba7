package reimbursement.payments.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.rest.Problems;
import reimbursement.payments.application.FindingPayments.Wanted;
import reimbursement.payments.domain.Quarter;
import reimbursement.payments.domain.payments.PaymentStatus;

/** The filters of a list of payments. */
public class PaymentQuery {
    @QueryParam("status")
    @Nullable
    String status;

    @QueryParam("quarter")
    @Nullable
    String quarter;

    @QueryParam("awardId")
    @Nullable
    UUID awardId;

    @QueryParam("claimId")
    @Nullable
    UUID claimId;

    @QueryParam("agencyId")
    @Nullable
    UUID agencyId;

    @QueryParam("scheduleId")
    @Nullable
    UUID scheduleId;

    /** For JAX-RS. */
    public PaymentQuery() {}

    Wanted wanted() {
        return new Wanted(
                Optional.ofNullable(status).map(PaymentQuery::known),
                Optional.ofNullable(quarter).map(PaymentQuery::quarter),
                Optional.ofNullable(awardId),
                Optional.ofNullable(claimId),
                Optional.ofNullable(agencyId),
                Optional.ofNullable(scheduleId));
    }

    static String quarter(String written) {
        try {
            return Quarter.parse(written).toString();
        } catch (IllegalArgumentException notAQuarter) {
            throw Problems.invalid("quarter", "is no federal fiscal quarter, such as FY2026Q1");
        }
    }

    private static PaymentStatus known(String written) {
        return Arrays.stream(PaymentStatus.values())
                .filter(value -> Answers.written(value).equals(written))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("status", "is no status of a payment"));
    }
}
