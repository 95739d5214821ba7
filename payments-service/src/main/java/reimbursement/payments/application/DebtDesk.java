package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.event.Outbox;
import reimbursement.payments.domain.debts.Debt;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.messaging.PaymentFacts;
import reimbursement.payments.persistence.Debts;
import reimbursement.payments.persistence.Funds;

/** Brings a debt and its fund under lock for a decision: the key of its agency, then the fund. */
@ApplicationScoped
class DebtDesk {
    private final Outbox outbox;
    private final Debts debts;
    private final Funds funds;
    private final Caller caller;

    DebtDesk(Outbox outbox, Debts debts, Funds funds, Caller caller) {
        this.outbox = outbox;
        this.debts = debts;
        this.funds = funds;
        this.caller = caller;
    }

    /** @param fund null for a debt of which the agency has not been told, which is not booked yet */
    record OnDesk(Debt debt, @Nullable Fund fund) {

        /** Of a debt that has been told. */
        Fund knownFund() {
            if (fund == null) {
                throw new IllegalStateException("a debt that is decided on has a fund");
            }
            return fund;
        }
    }

    /** Empty when there is no such debt, or the caller is an agency and it is another's. */
    Optional<OnDesk> lock(UUID id) {
        return debts.reference(id)
                .filter(reference ->
                        caller.agencyId().map(reference.agencyId()::equals).orElse(true))
                .map(reference -> {
                    outbox.lock(PaymentFacts.TOPIC, reference.agencyId().toString());
                    var debt = debts.findById(id);
                    var fund = debt.fundId() == null
                            ? null
                            : funds.locked(List.of(debt.fundId())).get(debt.fundId());
                    return new OnDesk(debt, fund);
                });
    }
}
