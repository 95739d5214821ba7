package reimbursement.agreements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.agreements.domain.Agreement;
import reimbursement.agreements.domain.Outcome;

/** ICE suspends an agreement. */
@ApplicationScoped
public class SuspendingAgreement {

    private final ChangingAgreement changing;

    SuspendingAgreement(ChangingAgreement changing) {
        this.changing = changing;
    }

    /**
     * Suspends.
     *
     * @param until last day suspended, where the notice states one
     * @return empty if there is no such agreement
     */
    @Transactional
    public Optional<Outcome<Agreement>> suspend(
            UUID agreementId, String reason, LocalDate from, Optional<LocalDate> until) {
        return changing.change(
                agreementId,
                "agreement-suspended",
                Map.of("reason", reason),
                agreement -> agreement.suspend(reason, from, until.orElse(null)));
    }
}
