package reimbursement.payments.messaging;

import java.time.LocalDate;
import java.util.UUID;
import reimbursement.kit.event.Fact;
import reimbursement.kit.json.Amount;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.debts.Debt;
import reimbursement.payments.domain.debts.Repayment;
import reimbursement.payments.domain.ledger.Journal;

/** Says on the payments topic what has become of debts, with the journal that each step booked in the debt's fund. */
public final class DebtFacts {
    private DebtFacts() {}

    /** The agency owes, and has been told. */
    public static Fact raised(Debt debt, String fund, Journal journal, LocalDate on) {
        return about(
                debt,
                "debt-raised",
                new DebtRaised(
                        debt.id(),
                        debt.agencyId(),
                        debt.entitlementId(),
                        debt.claimId(),
                        wire(debt.amount()),
                        fund,
                        debt.noticedOn(),
                        debt.appealUntil(),
                        debt.dueOn(),
                        EntryLine.of(journal),
                        on));
    }

    /** Some of it, or all, is given up. */
    public static Fact reduced(Debt debt, Money by, String cause, String fund, Journal journal, LocalDate on) {
        return about(
                debt,
                "debt-reduced",
                new DebtReduced(
                        debt.id(),
                        debt.agencyId(),
                        debt.entitlementId(),
                        debt.claimId(),
                        wire(by),
                        wire(debt.outstanding()),
                        cause,
                        fund,
                        EntryLine.of(journal),
                        on));
    }

    /** Some of it, or all, was kept back of a payment. */
    public static Fact offset(Debt debt, UUID paymentId, Money kept, String fund, Journal journal, LocalDate on) {
        return about(
                debt,
                "debt-offset",
                new DebtWasOffset(
                        debt.id(),
                        debt.agencyId(),
                        debt.entitlementId(),
                        debt.claimId(),
                        paymentId,
                        wire(kept),
                        wire(debt.outstanding()),
                        fund,
                        EntryLine.of(journal),
                        on));
    }

    public static Fact repaid(Debt debt, Repayment repayment, String fund, Journal journal, LocalDate on) {
        return about(
                debt,
                "debt-repaid",
                new DebtRepaid(
                        debt.id(),
                        debt.agencyId(),
                        debt.entitlementId(),
                        debt.claimId(),
                        repayment.id(),
                        repayment.receivedOn(),
                        wire(repayment.amount()),
                        wire(debt.outstanding()),
                        fund,
                        EntryLine.of(journal),
                        on));
    }

    /** It is handed over for collection; nothing is booked. */
    public static Fact referred(Debt debt, LocalDate on) {
        return about(
                debt,
                "debt-referred",
                new DebtReferred(
                        debt.id(),
                        debt.agencyId(),
                        debt.entitlementId(),
                        debt.claimId(),
                        wire(debt.outstanding()),
                        debt.dueOn(),
                        on));
    }

    private static Fact about(Debt debt, String type, Object data) {
        return new Fact(PaymentFacts.TOPIC, debt.agencyId().toString(), type, data);
    }

    private static Amount wire(Money money) {
        return Amount.ofCents(money.cents());
    }
}
