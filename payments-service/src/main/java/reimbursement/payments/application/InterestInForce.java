package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import reimbursement.payments.domain.interest.InterestRate;
import reimbursement.payments.domain.interest.LateInterest;

/** Late-payment interest as the settings have it. */
@ApplicationScoped
public class InterestInForce {
    private final Optional<LateInterest> interest;

    InterestInForce(PaymentSettings settings) {
        this.interest = settings.interest().rate().map(InterestRate::parse).map(LateInterest::new);
    }

    /** Empty where it is switched off: no rate is set. */
    public Optional<LateInterest> now() {
        return interest;
    }
}
