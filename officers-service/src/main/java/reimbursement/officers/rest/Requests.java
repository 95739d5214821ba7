package reimbursement.officers.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.json.Amount;
import reimbursement.kit.rest.Problems;
import reimbursement.officers.domain.Checks;
import reimbursement.officers.domain.Correction;
import reimbursement.officers.domain.DateBounds;
import reimbursement.officers.domain.Mistyped;
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

            @NotNull @DateBetween LocalDate nominatedOn,
            @Valid @Nullable AttestChecks checks) {}

    /** What is left out was attested by nobody, or stays as it was attested before. */
    record AttestChecks(
            @Nullable Boolean citizen,

            @DateBetween(earliest = DateBounds.EARLIEST_PAY) @Nullable
            LocalDate backgroundCheckedOn,

            @DateBetween(earliest = DateBounds.EARLIEST_PAY) @Nullable
            LocalDate inLawEnforcementSince) {
        Checks checks() {
            return new Checks(citizen, backgroundCheckedOn, inLawEnforcementSince);
        }
    }

    /** {@code score} in whole percent. */
    record SitExam(
            @NotNull Model model,
            @NotNull @Min(0) @Max(100) Integer score,
            @NotNull @DateBetween LocalDate effectiveOn) {}

    /** {@code hours} attended, where they are recorded. */
    record CompleteTraining(
            @NotNull Model model,
            @NotNull @DateBetween LocalDate effectiveOn,
            @Min(1) @Max(2000) @Nullable Integer hours) {}

    /** {@code effectiveOn}: first day with the new agency; without a number the officer keeps the one there is. */
    record Transfer(
            @NotNull UUID toAgencyId,
            @NotNull @DateBetween LocalDate effectiveOn,

            @Size(min = 1, max = Officer.LONGEST_NUMBER)
            @Pattern(regexp = PlainText.PATTERN, message = "must not hold control characters")
            @Nullable
            String officerNumber) {}

    /** {@code effectiveOn}: the day that it should have been. */
    record Correct(
            @NotNull Correction.Kind fact,
            @Nullable Model model,
            @Nullable UUID authorisationId,
            @NotNull @DateBetween LocalDate effectiveOn,

            @NotNull @Pattern(regexp = REASON_CODE, message = "must be a code such as TYPING_ERROR")
            String reason) {
        Mistyped mistyped() {
            return switch (fact) {
                case NOMINATED -> new Mistyped.Nominated();
                case TRAINING_STARTED -> new Mistyped.TrainingStarted(given("model", model));
                case TRAINED -> new Mistyped.Trained(given("model", model));
                case SEPARATED -> new Mistyped.Separated();
                case REVOKED -> new Mistyped.Revoked(given("authorisationId", authorisationId));
            };
        }

        private static <T> T given(String field, @Nullable T value) {
            if (value == null) {
                throw Problems.invalid(field, "is required to correct such a fact");
            }
            return value;
        }
    }

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
