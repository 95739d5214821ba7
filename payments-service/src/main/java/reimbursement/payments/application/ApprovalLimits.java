package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import reimbursement.payments.domain.Money;

/** How much a person approves at once, and above which amount a payment needs a second one. */
@ApplicationScoped
class ApprovalLimits {
    private final int most;
    private final Money mostTogether;
    private final Optional<Money> secondAbove;

    ApprovalLimits(PaymentSettings settings) {
        this.most = settings.approval().most();
        this.mostTogether = Money.parse(settings.approval().mostTogether());
        this.secondAbove = settings.approval().secondAbove().map(Money::parse);
    }

    int most() {
        return most;
    }

    Money mostTogether() {
        return mostTogether;
    }

    boolean exceeded(int count, Money together) {
        return count > most || together.exceeds(mostTogether);
    }

    int approversOf(Money amount) {
        return secondAbove.filter(amount::exceeds).isPresent() ? 2 : 1;
    }
}
