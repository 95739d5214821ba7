package reimbursement.payments.domain.settlements;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.payees.Correction;
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

    /**
     * The network returns the entry, under this trace number of the payee's bank: the same return that an account shows
     * as a credit.
     */
    record ReturnedByNetwork(String code, String trace, LocalDate on) implements Reported {}

    /**
     * The payment went through, and the payee's bank says what is wrong in it.
     *
     * @param code C01 and the like
     * @param correction null where the code corrects no account, or the data cannot be read
     */
    record Corrected(String code, @Nullable Correction correction) implements Reported {}

    /** Our account was credited and nothing says why. */
    record CreditedWithoutReason() implements Reported {}
}
