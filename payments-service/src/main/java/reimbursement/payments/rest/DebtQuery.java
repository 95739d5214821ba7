package reimbursement.payments.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.rest.Problems;
import reimbursement.payments.application.FindingDebts.Wanted;
import reimbursement.payments.domain.debts.DebtStatus;

/** The filters of a list of debts. */
public class DebtQuery {
    @QueryParam("agencyId")
    @Nullable
    UUID agencyId;

    @QueryParam("status")
    @Nullable
    String status;

    @QueryParam("awardId")
    @Nullable
    UUID awardId;

    @QueryParam("claimId")
    @Nullable
    UUID claimId;

    @QueryParam("quarter")
    @Nullable
    String quarter;

    /** For JAX-RS. */
    public DebtQuery() {}

    Wanted wanted() {
        return new Wanted(
                Optional.ofNullable(agencyId),
                Optional.ofNullable(status).map(DebtQuery::known),
                Optional.ofNullable(awardId),
                Optional.ofNullable(claimId),
                Optional.ofNullable(quarter).map(PaymentQuery::quarter));
    }

    private static DebtStatus known(String written) {
        return Arrays.stream(DebtStatus.values())
                .filter(value -> Answers.written(value).equals(written))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("status", "is no status of a debt"));
    }
}
