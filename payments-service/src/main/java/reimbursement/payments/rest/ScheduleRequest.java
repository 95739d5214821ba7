package reimbursement.payments.rest;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.payments.PaymentType;

/** @param paymentType what the payments are for; left out, what the oldest of them is for */
record ScheduleRequest(@NotNull UUID fundId, @Nullable PaymentType paymentType) {

    Optional<PaymentType> wanted() {
        return Optional.ofNullable(paymentType);
    }
}
