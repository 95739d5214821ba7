package reimbursement.payments.domain.funds;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.ledger.Account;
import reimbursement.payments.domain.ledger.Journal;

/**
 * A fund's balance per account, kept beside the ledger so that fund control need not add up entries.
 *
 * @param allotted all that was allotted and not cancelled, wherever it has gone: what its accounts hold together,
 *     less what came back of it and was used again
 */
@Embeddable
public record FundBalances(
        @Column(name = "appropriated_cents") Money appropriated,
        @Column(name = "unapportioned_cents") Money unapportioned,
        @Column(name = "apportioned_cents") Money apportioned,
        @Column(name = "allotted_cents") Money allotted,
        @Column(name = "available_cents") Money available,
        @Column(name = "reserved_cents") Money reserved,
        @Column(name = "obligated_cents") Money obligated,
        @Column(name = "payable_cents") Money payable,
        @Column(name = "in_transit_cents") Money inTransit,
        @Column(name = "expended_cents") Money expended,
        @Column(name = "interest_payable_cents") Money interestPayable,
        @Column(name = "interest_expended_cents") Money interestExpended,
        @Column(name = "canceled_cents") Money canceled,
        @Column(name = "refunded_cents") Money refunded,
        @Column(name = "receivable_cents") Money receivable,
        @Column(name = "refund_expected_cents") Money refundExpected) {

    private static final Set<Account> ALLOTTED_TO =
            EnumSet.range(Account.ALLOTMENT_AVAILABLE, Account.INTEREST_EXPENDED);

    static final FundBalances NONE = of(account -> Money.ZERO);

    public Money of(Account account) {
        return switch (account) {
            case APPROPRIATIONS_REALIZED -> appropriated;
            case UNAPPORTIONED_AUTHORITY -> unapportioned;
            case APPORTIONMENTS -> apportioned;
            case ALLOTTED -> Money.ZERO;
            case ALLOTMENT_AVAILABLE -> available;
            case RESERVED -> reserved;
            case OBLIGATED -> obligated;
            case ACCOUNTS_PAYABLE -> payable;
            case DISBURSED_IN_TRANSIT -> inTransit;
            case EXPENDED -> expended;
            case INTEREST_PAYABLE -> interestPayable;
            case INTEREST_EXPENDED -> interestExpended;
            case CANCELED_AUTHORITY -> canceled;
            case REFUNDED -> refunded;
            case RECEIVABLE -> receivable;
            case REFUND_EXPECTED -> refundExpected;
        };
    }

    /** What is owed and not yet settled, wherever it is on its way; interest included. */
    public Money unsettled() {
        return Money.sum(List.of(obligated, payable, inTransit, interestPayable));
    }

    /** What the agencies have, interest included. */
    public Money settled() {
        return expended.plus(interestExpended);
    }

    FundBalances after(Journal journal) {
        Map<Account, Money> changes = new EnumMap<>(Account.class);
        journal.entries().forEach(entry -> changes.merge(entry.account(), entry.change(), Money::plus));
        return of(account -> of(account).plus(changes.getOrDefault(account, Money.ZERO)));
    }

    private static FundBalances of(Function<Account, Money> balance) {
        var allotted = Money.sum(ALLOTTED_TO.stream().map(balance).toList()).minus(balance.apply(Account.REFUNDED));
        return new FundBalances(
                balance.apply(Account.APPROPRIATIONS_REALIZED),
                balance.apply(Account.UNAPPORTIONED_AUTHORITY),
                balance.apply(Account.APPORTIONMENTS),
                allotted,
                balance.apply(Account.ALLOTMENT_AVAILABLE),
                balance.apply(Account.RESERVED),
                balance.apply(Account.OBLIGATED),
                balance.apply(Account.ACCOUNTS_PAYABLE),
                balance.apply(Account.DISBURSED_IN_TRANSIT),
                balance.apply(Account.EXPENDED),
                balance.apply(Account.INTEREST_PAYABLE),
                balance.apply(Account.INTEREST_EXPENDED),
                balance.apply(Account.CANCELED_AUTHORITY),
                balance.apply(Account.REFUNDED),
                balance.apply(Account.RECEIVABLE),
                balance.apply(Account.REFUND_EXPECTED));
    }

    /** The first account that a journal would overdraw would make this false. */
    boolean sound() {
        return Stream.of(Account.values()).noneMatch(account -> of(account).isNegative());
    }
}
