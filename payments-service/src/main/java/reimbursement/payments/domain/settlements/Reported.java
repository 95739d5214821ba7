package reimbursement.payments.domain.settlements;

import java.time.LocalDate;

/** What a bank says has become of one payment. */
public sealed interface Reported {

    /** Taken on, whatever the degree (ACCP, ACSP, ACSC and the like): no statement about money. */
    record Accepted() implements Reported {}

    /** Refused before any money moved. */
    record Rejected(String code) implements Reported {}

    /** Our account was debited. */
    record Debited(LocalDate on) implements Reported {}

    /** The money came back, with the reason that the receiving bank gave (R03 and the like). */
    record Returned(String code) implements Reported {}

    /** Our account was credited and nothing says why. */
    record CreditedWithoutReason() implements Reported {}
}
