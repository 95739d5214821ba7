package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.event.Outbox;
import reimbursement.payments.domain.Quarter;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.messaging.PaymentFacts;
import reimbursement.payments.persistence.Funds;
import reimbursement.payments.persistence.Payments;

/** Brings a payment and its fund under lock for a decision, in the order of all transactions: key, fund, payment. */
@ApplicationScoped
class PaymentDesk {
    private final Outbox outbox;
    private final Payments payments;
    private final Funds funds;

    PaymentDesk(Outbox outbox, Payments payments, Funds funds) {
        this.outbox = outbox;
        this.payments = payments;
        this.funds = funds;
    }

    /**
     * @param fund the fund of its obligation, or the one that would pay for it; null where there is none
     */
    record OnDesk(Payment payment, @Nullable Fund fund) {}

    Optional<OnDesk> lock(UUID id) {
        return payments.reference(id).flatMap(reference -> {
            outbox.lock(PaymentFacts.TOPIC, reference.agencyId().toString());
            var concerned = new HashSet<>(payments.fundsOf(List.of(id)));
            if (concerned.isEmpty()) {
                var fiscalYear = Quarter.parse(reference.quarter()).fiscalYear();
                concerned.addAll(funds.payingFor(Set.of(fiscalYear)).values());
            }
            var locked = funds.locked(concerned);
            return payments.lock(id)
                    .map(payment -> new OnDesk(
                            payment, locked.values().stream().findFirst().orElse(null)));
        });
    }
}
