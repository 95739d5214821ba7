package reimbursement.payments.domain.settlements;

import reimbursement.payments.domain.payments.BankEntry;

/** What a bank says has become of one payment. */
public sealed interface Reported {

    /** Taken on, whatever the degree (ACCP, ACSP, ACSC and the like): no statement about money. */
    record Accepted() implements Reported {}

    /** Refused before any money moved. */
    record Rejected(String code) implements Reported {}

    /** Our account was debited by this entry. */
    record Debited(BankEntry entry) implements Reported {}

    /** The money came back by this entry, with the reason that the receiving bank gave (R03 and the like). */
    record Returned(String code, BankEntry entry) implements Reported {}

    /** Our account was credited and nothing says why. */
    record CreditedWithoutReason() implements Reported {}
}
