package reimbursement.payments.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.rest.Problems;
import reimbursement.kit.rest.Violation;
import reimbursement.payments.domain.payees.AccountDetails;
import reimbursement.payments.domain.payees.AccountNumber;
import reimbursement.payments.domain.payees.AccountType;
import reimbursement.payments.domain.payees.RoutingNumber;

/** @param prenote whether a prenote must pass before the first payment, also where the setting asks for none */
record AccountRequest(
        @NotNull String routingNumber,
        @NotNull String accountNumber,
        @NotNull AccountType accountType,

        @NotBlank @Size(max = 140) @Pattern(regexp = OneLine.OF_TEXT)
        String holder,

        @Nullable Boolean prenote) {

    boolean wantsPrenote() {
        return prenote != null && prenote;
    }

    AccountDetails details() {
        List<Violation> violations = new ArrayList<>();
        if (!RoutingNumber.isValid(routingNumber)) {
            violations.add(new Violation("routingNumber", "must be nine digits with a valid check digit"));
        }
        if (!AccountNumber.isValid(accountNumber)) {
            violations.add(new Violation("accountNumber", "must be 4 to 17 letters or digits"));
        }
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
        return new AccountDetails(
                new RoutingNumber(routingNumber), new AccountNumber(accountNumber), accountType, holder.strip());
    }

    /** Says nothing: account numbers do not belong in logs. */
    @Override
    public String toString() {
        return "AccountRequest";
    }
}
