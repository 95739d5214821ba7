package reimbursement.agreements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.agreements.domain.Agreement;
import reimbursement.agreements.domain.Outcome;

/** ICE lifts a suspension. */
@ApplicationScoped
public class ReinstatingAgreement {

    private final ChangingAgreement changing;

    ReinstatingAgreement(ChangingAgreement changing) {
        this.changing = changing;
    }

    /**
     * Reinstates.
     *
     * @param from first day no longer suspended
     * @return empty if there is no such agreement
     */
    @Transactional
    public Optional<Outcome<Agreement>> reinstate(UUID agreementId, LocalDate from) {
        return changing.change(agreementId, "agreement-reinstated", Map.of(), agreement -> agreement.reinstate(from));
    }
}
