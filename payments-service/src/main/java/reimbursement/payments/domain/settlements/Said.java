package reimbursement.payments.domain.settlements;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.payments.BankEntry;

/** What a line that a person has to look into said, kept so that it can be posted once it is understood. */
@Embeddable
public record Said(
        @Column(name = "said") @Nullable String what,
        @Column(name = "said_code") @Nullable String code,
        @Column(name = "said_booked_on") @Nullable LocalDate bookedOn,
        @Column(name = "said_bank_reference") @Nullable String bankReference) {
    private static final String REJECTED = "REJECTED";
    private static final String DEBITED = "DEBITED";
    private static final String RETURNED = "RETURNED";
    private static final String RETURNED_BY_NETWORK = "RETURNED_BY_NETWORK";

    static Said of(Reported reported) {
        return switch (reported) {
            case Reported.Accepted() -> new Said("ACCEPTED", null, null, null);
            case Reported.Rejected(var code) -> new Said(REJECTED, code, null, null);
            case Reported.Debited(var entry) -> new Said(DEBITED, null, entry.bookedOn(), entry.reference());
            case Reported.Returned(var code, var entry) ->
                new Said(RETURNED, code, entry.bookedOn(), entry.reference());
            case Reported.ReturnedByNetwork(var code, var trace, var on) ->
                new Said(RETURNED_BY_NETWORK, code, on, trace);
            case Reported.Corrected(var code, var correction) -> new Said("CORRECTED", code, null, null);
            case Reported.CreditedWithoutReason() -> new Said("CREDITED", null, null, null);
        };
    }

    /** What it says of money; null for what moves none, and for a credit that says no reason. */
    @Nullable
    Reported moves() {
        return switch (what) {
            case REJECTED -> new Reported.Rejected(String.valueOf(code));
            case DEBITED -> bookedOn == null ? null : new Reported.Debited(new BankEntry(bookedOn, bankReference));
            case RETURNED ->
                bookedOn == null
                        ? null
                        : new Reported.Returned(String.valueOf(code), new BankEntry(bookedOn, bankReference));
            case RETURNED_BY_NETWORK ->
                bookedOn == null
                        ? null
                        : new Reported.ReturnedByNetwork(String.valueOf(code), String.valueOf(bankReference), bookedOn);
            case null, default -> null;
        };
    }
}
