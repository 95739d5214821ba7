package reimbursement.payments.domain.ledger;

import static reimbursement.payments.domain.ledger.Account.ACCOUNTS_PAYABLE;
import static reimbursement.payments.domain.ledger.Account.ALLOTMENT_AVAILABLE;
import static reimbursement.payments.domain.ledger.Account.APPORTIONMENTS;
import static reimbursement.payments.domain.ledger.Account.APPROPRIATIONS_REALIZED;
import static reimbursement.payments.domain.ledger.Account.CANCELED_AUTHORITY;
import static reimbursement.payments.domain.ledger.Account.DISBURSED_IN_TRANSIT;
import static reimbursement.payments.domain.ledger.Account.EXPENDED;
import static reimbursement.payments.domain.ledger.Account.INTEREST_EXPENDED;
import static reimbursement.payments.domain.ledger.Account.INTEREST_PAYABLE;
import static reimbursement.payments.domain.ledger.Account.OBLIGATED;
import static reimbursement.payments.domain.ledger.Account.RECEIVABLE;
import static reimbursement.payments.domain.ledger.Account.REFUNDED;
import static reimbursement.payments.domain.ledger.Account.REFUND_EXPECTED;
import static reimbursement.payments.domain.ledger.Account.RESERVED;
import static reimbursement.payments.domain.ledger.Account.UNAPPORTIONED_AUTHORITY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reimbursement.payments.domain.Money;

/** Entries that belong together. One that does not balance cannot exist: making it throws. */
public record Journal(Step step, List<Entry> entries) {
    public Journal {
        entries = List.copyOf(entries);
        if (entries.isEmpty() || !total(entries, Side.DEBIT).equals(total(entries, Side.CREDIT))) {
            throw new IllegalArgumentException("a journal's debits and credits are equal");
        }
    }

    public static Journal appropriation(Money amount) {
        return moving(Step.APPROPRIATION, amount, APPROPRIATIONS_REALIZED, UNAPPORTIONED_AUTHORITY);
    }

    public static Journal apportionment(Money amount) {
        return moving(Step.APPORTIONMENT, amount, UNAPPORTIONED_AUTHORITY, APPORTIONMENTS);
    }

    public static Journal allotment(Money amount) {
        return moving(Step.ALLOTMENT, amount, APPORTIONMENTS, ALLOTMENT_AVAILABLE);
    }

    /** Reserves and obligates in one journal, so that no reader ever sees money between the two. */
    public static Journal obligation(Money amount) {
        return new Journal(
                Step.OBLIGATION,
                List.of(
                        Entry.debit(ALLOTMENT_AVAILABLE, amount),
                        Entry.credit(RESERVED, amount),
                        Entry.debit(RESERVED, amount),
                        Entry.credit(OBLIGATED, amount)));
    }

    public static Journal deobligation(Money amount) {
        return deobligation(amount, Money.ZERO);
    }

    /** @param interest what came back with the amount and is not owed any more, zero for nothing */
    public static Journal deobligation(Money amount, Money interest) {
        return with(
                interest,
                moving(Step.DEOBLIGATION, amount, OBLIGATED, ALLOTMENT_AVAILABLE),
                INTEREST_PAYABLE,
                ALLOTMENT_AVAILABLE);
    }

    /** As {@link #certification(Money, Money)}, where nothing is kept back. */
    public static Journal certification(Money amount) {
        return certification(amount, Money.ZERO);
    }

    /**
     * What is kept back for a debt is expended without leaving: the agency has it in the shape of a debt met.
     *
     * @param sent what is to leave, zero for nothing
     * @param kept what is kept back, zero for nothing; not both are zero
     */
    public static Journal certification(Money sent, Money kept) {
        var entries = new ArrayList<Entry>();
        entries.add(Entry.debit(OBLIGATED, sent.plus(kept)));
        if (!sent.isZero()) {
            entries.add(Entry.credit(ACCOUNTS_PAYABLE, sent));
        }
        if (!kept.isZero()) {
            entries.add(Entry.credit(EXPENDED, kept));
        }
        return new Journal(Step.CERTIFICATION, entries);
    }

    /** An agency owes what it was paid too much; what was paid stays expended. */
    public static Journal debt(Money amount) {
        return moving(Step.DEBT, amount, RECEIVABLE, REFUND_EXPECTED);
    }

    /** A debt is no longer owed, or not in full. */
    public static Journal debtReduction(Money amount) {
        return moving(Step.DEBT_REDUCTION, amount, REFUND_EXPECTED, RECEIVABLE);
    }

    /** What is kept back from another payment makes good what this fund paid too much: the fund has it again. */
    public static Journal debtOffset(Money amount) {
        return collection(Step.DEBT_OFFSET, amount);
    }

    /** The agency paid back: the fund has it again. */
    public static Journal debtRepayment(Money amount) {
        return collection(Step.DEBT_REPAYMENT, amount);
    }

    private static Journal collection(Step step, Money amount) {
        return new Journal(
                step,
                List.of(
                        Entry.debit(REFUND_EXPECTED, amount),
                        Entry.credit(RECEIVABLE, amount),
                        Entry.debit(REFUNDED, amount),
                        Entry.credit(ALLOTMENT_AVAILABLE, amount)));
    }

    /**
     * What was certified is not sent after all, and still owed.
     *
     * @param interest what was owed on top; it is computed anew when the payment is certified again
     */
    public static Journal recall(Money amount, Money interest) {
        return with(
                interest,
                moving(Step.RECALL, amount, ACCOUNTS_PAYABLE, OBLIGATED),
                INTEREST_PAYABLE,
                ALLOTMENT_AVAILABLE);
    }

    /** @param interest what leaves with the amount, zero for nothing */
    public static Journal disbursement(Money amount, Money interest) {
        return with(
                interest,
                moving(Step.DISBURSEMENT, amount, ACCOUNTS_PAYABLE, DISBURSED_IN_TRANSIT),
                INTEREST_PAYABLE,
                DISBURSED_IN_TRANSIT);
    }

    /** @param interest what arrived with the amount, zero for nothing */
    public static Journal settlement(Money amount, Money interest) {
        return with(
                interest,
                moving(Step.SETTLEMENT, amount, DISBURSED_IN_TRANSIT, EXPENDED),
                DISBURSED_IN_TRANSIT,
                INTEREST_EXPENDED);
    }

    /** The bank sent back or refused money on its way: the fund has it again and still owes it, interest included. */
    public static Journal returnInTransit(Money amount, Money interest) {
        return with(
                interest,
                moving(Step.RETURN, amount, DISBURSED_IN_TRANSIT, OBLIGATED),
                DISBURSED_IN_TRANSIT,
                INTEREST_PAYABLE);
    }

    /** The bank sent back money that was already reported as settled. */
    public static Journal returnAfterSettlement(Money amount, Money interest) {
        return with(interest, moving(Step.RETURN, amount, EXPENDED, OBLIGATED), INTEREST_EXPENDED, INTEREST_PAYABLE);
    }

    /** A payment leaves late: this much is owed on top of it. */
    public static Journal interest(Money amount) {
        return moving(Step.INTEREST, amount, ALLOTMENT_AVAILABLE, INTEREST_PAYABLE);
    }

    /** What is left of these accounts is cancelled; none where nothing is left. */
    public static Optional<Journal> closing(Map<Account, Money> left) {
        var entries = new ArrayList<Entry>();
        left.forEach((account, amount) -> {
            if (amount.isPositive()) {
                entries.add(Entry.debit(account, amount));
                entries.add(Entry.credit(CANCELED_AUTHORITY, amount));
            }
        });
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Journal(Step.CLOSING, entries));
    }

    private static Journal moving(Step step, Money amount, Account debited, Account credited) {
        return new Journal(step, List.of(Entry.debit(debited, amount), Entry.credit(credited, amount)));
    }

    /** The same journal, with interest that goes the payment's way in accounts of its own. */
    private static Journal with(Money interest, Journal principal, Account debited, Account credited) {
        if (interest.isZero()) {
            return principal;
        }
        var entries = new ArrayList<>(principal.entries());
        entries.add(Entry.debit(debited, interest));
        entries.add(Entry.credit(credited, interest));
        return new Journal(principal.step(), entries);
    }

    private static Money total(List<Entry> entries, Side side) {
        return entries.stream()
                .filter(entry -> entry.side() == side)
                .map(Entry::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
