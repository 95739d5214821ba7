package reimbursement.payments.domain.funds;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.ledger.Account;
import reimbursement.payments.domain.ledger.Journal;

/** A fund's balance per account, kept beside the ledger so that fund control need not add up entries. */
@Embeddable
public record FundBalances(
        @Column(name = "allotted_cents") Money allotted,
        @Column(name = "available_cents") Money available,
        @Column(name = "reserved_cents") Money reserved,
        @Column(name = "obligated_cents") Money obligated,
        @Column(name = "payable_cents") Money payable,
        @Column(name = "in_transit_cents") Money inTransit,
        @Column(name = "expended_cents") Money expended) {

    static final FundBalances NONE =
            new FundBalances(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    public Money of(Account account) {
        return switch (account) {
            case ALLOTTED -> allotted;
            case ALLOTMENT_AVAILABLE -> available;
            case RESERVED -> reserved;
            case OBLIGATED -> obligated;
            case ACCOUNTS_PAYABLE -> payable;
            case DISBURSED_IN_TRANSIT -> inTransit;
            case EXPENDED -> expended;
        };
    }

    /** What is owed and not yet settled, wherever it is on its way. */
    public Money unsettled() {
        return obligated.plus(payable).plus(inTransit);
    }

    FundBalances after(Journal journal) {
        return new FundBalances(
                after(journal, Account.ALLOTTED),
                after(journal, Account.ALLOTMENT_AVAILABLE),
                after(journal, Account.RESERVED),
                after(journal, Account.OBLIGATED),
                after(journal, Account.ACCOUNTS_PAYABLE),
                after(journal, Account.DISBURSED_IN_TRANSIT),
                after(journal, Account.EXPENDED));
    }

    private Money after(Journal journal, Account account) {
        return journal.entries().stream()
                .filter(entry -> entry.account() == account)
                .map(entry -> entry.change())
                .reduce(of(account), Money::plus);
    }

    /** The first account that a journal would overdraw would make this false. */
    boolean sound() {
        for (var account : Account.values()) {
            if (of(account).isNegative()) {
                return false;
            }
        }
        return true;
    }
}
