package reimbursement.payments.application;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.Optional;
import reimbursement.payments.domain.interest.InterestRate;
import reimbursement.payments.domain.interest.LateInterest;

/** Interest as the settings have it, which is off, until a test switches it on; a test switches it off when it is done. */
@Singleton
@Alternative
@Priority(1)
public class SwitchableInterest extends InterestInForce {
    private volatile Optional<LateInterest> switched = Optional.empty();

    SwitchableInterest(PaymentSettings settings) {
        super(settings);
    }

    /** @param percent a yearly rate */
    public void on(String percent) {
        switched = Optional.of(new LateInterest(InterestRate.parse(percent)));
    }

    public void off() {
        switched = Optional.empty();
    }

    @Override
    public Optional<LateInterest> now() {
        return switched.or(super::now);
    }
}
