package reimbursement.payments.messaging;

import java.time.LocalDate;
import reimbursement.kit.event.Fact;
import reimbursement.kit.json.Amount;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.ledger.Journal;

/** Says on the payments topic, under the fund's own key, what a fund was given or lost. */
public final class FundFacts {
    public static final String TOPIC = PaymentFacts.TOPIC;

    private FundFacts() {}

    public static Fact authority(Fund fund, Money amount, String reference, Journal journal, LocalDate on) {
        return new Fact(
                TOPIC,
                fund.id().toString(),
                "fund-authority-changed",
                new FundAuthorityChanged(
                        fund.id(),
                        fund.code(),
                        fund.fiscalYear(),
                        journal.step().name(),
                        Amount.ofCents(amount.cents()),
                        reference,
                        EntryLine.of(journal),
                        on));
    }
}
