package reimbursement.payments.domain.funds;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.ledger.Account;
import reimbursement.payments.domain.ledger.Journal;

/**
 * Money for one fiscal year: appropriated by law, apportioned in parts, allotted to the programme, and only then free to
 * be obligated. Its row is locked for every change of its balances, so that what is available is never
 * promised twice (31 USC 1341, 1517).
 */
@Entity
public class Fund {
    private static final Set<Account> UNUSED =
            EnumSet.of(Account.UNAPPORTIONED_AUTHORITY, Account.APPORTIONMENTS, Account.ALLOTMENT_AVAILABLE);

    @Id
    private UUID id;

    private String code;
    private String title;
    private int fiscalYear;
    private @Nullable LocalDate closedOn;

    @Transient
    private @Nullable Money leastWaitedFor;

    @Embedded
    private FundBalances balances;

    protected Fund() {}

    public Fund(UUID id, String code, String title, int fiscalYear) {
        this.id = id;
        this.code = code;
        this.title = title;
        this.fiscalYear = fiscalYear;
        this.balances = FundBalances.NONE;
    }

    /** More than before by law; the amount is positive. */
    public Outcome<Journal> appropriate(Money amount) {
        return closed()
                ? Outcome.refused(Rule.FUND_CLOSED, "The fund " + code + " is closed.")
                : Outcome.done(post(Journal.appropriation(amount)));
    }

    /** Apportions, or refuses with nothing changed when the amount exceeds what is appropriated and unapportioned. */
    public Outcome<Journal> apportion(Money amount) {
        return within(
                balances.unapportioned(), "unapportioned", Rule.APPROPRIATION_EXCEEDED, Journal.apportionment(amount));
    }

    /** Allots, or refuses with nothing changed when the amount exceeds what is apportioned and not allotted. */
    public Outcome<Journal> allot(Money amount) {
        return within(balances.apportioned(), "apportioned", Rule.APPORTIONMENT_EXCEEDED, Journal.allotment(amount));
    }

    /** Payments wait for the fund's money, the least of them for this much: what comes now does not go before it. */
    public void keepForOlder(Money least) {
        leastWaitedFor = least;
    }

    /** As {@link #obligate}, for what has not waited yet: refused as well where the money suffices for what has. */
    public Outcome<Journal> obligateInTurn(Money amount) {
        return leastWaitedFor != null && !leastWaitedFor.exceeds(balances.available())
                ? Outcome.refused(
                        Rule.OLDER_PAYMENT_WAITS, "An older payment waits for the money of the fund " + code + ".")
                : obligate(amount);
    }

    /** Reserves and obligates, or refuses with nothing changed when the amount exceeds what is available. */
    public Outcome<Journal> obligate(Money amount) {
        return within(balances.available(), "available", Rule.INSUFFICIENT_FUNDS, Journal.obligation(amount));
    }

    /** Owes late-payment interest out of what is available, or refuses with nothing changed. */
    public Outcome<Journal> accrueInterest(Money amount) {
        return within(balances.available(), "available", Rule.INSUFFICIENT_FUNDS, Journal.interest(amount));
    }

    /**
     * Ends the fund: what was never obligated is cancelled (31 USC 1552), and it takes no more. Money that comes back
     * later goes back into it and stays there.
     *
     * @return what it cancels, empty where nothing is left
     */
    public Outcome<Optional<Journal>> close(LocalDate on) {
        if (closed()) {
            return Outcome.refused(Rule.FUND_CLOSED, "The fund " + code + " is closed already.");
        }
        if (!balances.unsettled().isZero()) {
            return Outcome.refused(
                    Rule.FUND_IN_USE, "Of the fund " + code + " " + balances.unsettled() + " is not settled yet.");
        }
        closedOn = on;
        Map<Account, Money> left = new EnumMap<>(Account.class);
        UNUSED.forEach(account -> left.put(account, balances.of(account)));
        return Outcome.done(Journal.closing(left).map(this::post));
    }

    private Outcome<Journal> within(Money limit, String what, Rule rule, Journal journal) {
        if (closed()) {
            return Outcome.refused(Rule.FUND_CLOSED, "The fund " + code + " is closed.");
        }
        var amount = journal.entries().getFirst().amount();
        if (amount.exceeds(limit)) {
            return Outcome.refused(
                    rule, "The fund " + code + " has " + limit + " " + what + "; " + amount + " was asked for.");
        }
        return Outcome.done(post(journal));
    }

    /**
     * Books a step of a payment in this fund.
     *
     * @throws IllegalStateException when it would overdraw an account, which no sequence of steps of payments can
     */
    public Journal post(Journal journal) {
        var after = balances.after(journal);
        if (!after.sound()) {
            throw new IllegalStateException("a " + journal.step() + " would overdraw the fund " + code);
        }
        balances = after;
        return journal;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public int fiscalYear() {
        return fiscalYear;
    }

    public boolean closed() {
        return closedOn != null;
    }

    /** Null while it is open. */
    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public FundBalances balances() {
        return balances;
    }
}
