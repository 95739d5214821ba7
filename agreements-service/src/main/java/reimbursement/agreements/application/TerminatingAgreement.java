package reimbursement.agreements.application;

import static reimbursement.agreements.domain.Outcome.refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.agreements.domain.AgencyFact;
import reimbursement.agreements.domain.Agreement;
import reimbursement.agreements.domain.Outcome;
import reimbursement.agreements.domain.Party;

/** An agreement ends. */
@ApplicationScoped
public class TerminatingAgreement {

    private static final String ACTION = "agreement-terminated";

    private final ChangingAgreement changing;

    TerminatingAgreement(ChangingAgreement changing) {
        this.changing = changing;
    }

    /**
     * Terminates.
     *
     * @param from first day without the agreement
     * @param by the side that ends it, where it is known
     * @param exigent whether it cannot wait for a notice
     * @return empty if there is no such agreement
     */
    @Transactional
    public Optional<Outcome<ChangedAgreement>> terminate(
            UUID agreementId, String reason, LocalDate from, Optional<Party> by, boolean exigent) {
        return changing.change(
                agreementId,
                ACTION,
                Map.of("reason", reason),
                agreement -> agreement.terminate(reason, from, by.orElse(null), exigent));
    }

    /** Terminates on the day that a notice has set, whatever that day is by now. */
    @Transactional
    Optional<Outcome<ChangedAgreement>> atNoticedEnd(UUID agreementId, String reason) {
        return changing.change(
                agreementId, ACTION, Map.of("reason", reason), agreement -> terminateAtNoticedEnd(agreement, reason));
    }

    private static Outcome<? extends AgencyFact> terminateAtNoticedEnd(Agreement agreement, String reason) {
        Optional<LocalDate> end = agreement.endsOn();
        return end.isPresent()
                ? agreement.terminate(reason, end.get())
                : refused("not-noticed", "No notice was given.");
    }
}
