package reimbursement.payments.domain.ledger;

import reimbursement.payments.domain.Money;

/** One line of a journal; the amount is positive, the side says which way. */
public record Entry(Account account, Side side, Money amount) {
    public Entry {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("an entry books more than nothing");
        }
    }

    static Entry debit(Account account, Money amount) {
        return new Entry(account, Side.DEBIT, amount);
    }

    static Entry credit(Account account, Money amount) {
        return new Entry(account, Side.CREDIT, amount);
    }

    /** What this entry adds to the account's balance on its normal side; negative where it takes away. */
    public Money change() {
        return side == account.normalSide() ? amount : amount.negated();
    }
}
