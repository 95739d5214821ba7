package reimbursement.officers.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import reimbursement.kit.json.Amount;
import reimbursement.officers.domain.DateBounds;
import reimbursement.officers.domain.Model;
import reimbursement.officers.domain.Officer;
import reimbursement.officers.domain.PlainText;
import reimbursement.officers.domain.Revoker;

/** The bodies of what can be asked of an officer's record. */
final class Requests {
    private static final String REASON_CODE = "[A-Z][A-Z0-9_]{1,39}";

    private Requests() {}

    record Nominate(
            @NotNull UUID agencyId,

            @NotBlank
            @Size(max = Officer.LONGEST_NUMBER)
            @Pattern(regexp = PlainText.PATTERN, message = "must not hold control characters")
            String officerNumber,

            @NotBlank
            @Size(max = Officer.LONGEST_NAME)
            @Pattern(regexp = PlainText.PATTERN, message = "must not hold control characters")
            String name,

            @NotNull @DateBetween LocalDate nominatedOn) {}

    record OfTraining(
            @NotNull Model model, @NotNull @DateBetween LocalDate effectiveOn) {}

    record Authorise(
            @NotNull Model model,
            @NotNull UUID agreementId,
            @NotNull @DateBetween LocalDate from) {}

    /** {@code from}: within the running authorisation, or the day after its last. */
    record Renew(
            @NotNull UUID authorisationId,
            @NotNull @DateBetween LocalDate from) {}

    record Revoke(
            @NotNull UUID authorisationId,
            @NotNull RevokedBy by,

            @NotNull @Pattern(regexp = REASON_CODE, message = "must be a code such as REASSIGNED")
            String reason,

            @NotNull @DateBetween LocalDate effectiveOn) {}

    /** Who may revoke by asking; what ends with an agreement, ends by itself. */
    enum RevokedBy {
        ICE(Revoker.ICE),
        AGENCY(Revoker.AGENCY);

        private final Revoker revoker;

        RevokedBy(Revoker revoker) {
            this.revoker = revoker;
        }

        Revoker revoker() {
            return revoker;
        }
    }

    record Separate(@NotNull @DateBetween LocalDate effectiveOn) {}

    record SetPay(
            @NotNull Amount annualSalary,

            @NotNull @DateBetween(earliest = DateBounds.EARLIEST_PAY)
            LocalDate effectiveOn) {}
}
