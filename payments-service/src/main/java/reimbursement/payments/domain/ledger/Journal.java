package reimbursement.payments.domain.ledger;

import static reimbursement.payments.domain.ledger.Account.ACCOUNTS_PAYABLE;
import static reimbursement.payments.domain.ledger.Account.ALLOTMENT_AVAILABLE;
import static reimbursement.payments.domain.ledger.Account.APPORTIONMENTS;
import static reimbursement.payments.domain.ledger.Account.APPROPRIATIONS_REALIZED;
import static reimbursement.payments.domain.ledger.Account.CANCELED_AUTHORITY;
import static reimbursement.payments.domain.ledger.Account.DISBURSED_IN_TRANSIT;
import static reimbursement.payments.domain.ledger.Account.EXPENDED;
import static reimbursement.payments.domain.ledger.Account.INTEREST_PAYABLE;
import static reimbursement.payments.domain.ledger.Account.OBLIGATED;
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
        return moving(Step.DEOBLIGATION, amount, OBLIGATED, ALLOTMENT_AVAILABLE);
    }

    public static Journal certification(Money amount) {
        return moving(Step.CERTIFICATION, amount, OBLIGATED, ACCOUNTS_PAYABLE);
    }

    /** What was certified is not sent after all, and still owed. */
    public static Journal recall(Money amount) {
        return moving(Step.RECALL, amount, ACCOUNTS_PAYABLE, OBLIGATED);
    }

    public static Journal disbursement(Money amount) {
        return moving(Step.DISBURSEMENT, amount, ACCOUNTS_PAYABLE, DISBURSED_IN_TRANSIT);
    }

    public static Journal settlement(Money amount) {
        return moving(Step.SETTLEMENT, amount, DISBURSED_IN_TRANSIT, EXPENDED);
    }

    /** The bank sent back or refused money on its way: the fund has it again and still owes it. */
    public static Journal returnInTransit(Money amount) {
        return moving(Step.RETURN, amount, DISBURSED_IN_TRANSIT, OBLIGATED);
    }

    /** The bank sent back money that was already reported as settled. */
    public static Journal returnAfterSettlement(Money amount) {
        return moving(Step.RETURN, amount, EXPENDED, OBLIGATED);
    }

    /** A payment left late: this much is owed on top of it. */
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

    private static Money total(List<Entry> entries, Side side) {
        return entries.stream()
                .filter(entry -> entry.side() == side)
                .map(Entry::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
