package reimbursement.payments.domain.funds;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.ledger.Journal;

/**
 * Money for one fiscal year. Its row is locked for every change of its balances, so that what is available is never
 * promised twice (31 USC 1341, 1517).
 */
@Entity
public class Fund {
    @Id
    private UUID id;

    private String code;
    private String title;
    private int fiscalYear;

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

    /** More authority than before; the amount is positive. */
    public Journal allot(Money amount) {
        return post(Journal.allotment(amount));
    }

    /** Reserves and obligates, or refuses with nothing changed when the amount exceeds what is available. */
    public Outcome<Journal> obligate(Money amount) {
        if (amount.exceeds(balances.available())) {
            return Outcome.refused(
                    Rule.INSUFFICIENT_FUNDS,
                    "The fund " + code + " has " + balances.available() + " available; " + amount + " was asked for.");
        }
        return Outcome.done(post(Journal.obligation(amount)));
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

    public FundBalances balances() {
        return balances;
    }
}
