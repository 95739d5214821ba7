package reimbursement.agreements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.agreements.domain.Outcome;

/** ICE lifts a suspension, or vacates it. */
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
    public Optional<Outcome<ChangedAgreement>> reinstate(UUID agreementId, LocalDate from) {
        return changing.changeAll(
                agreementId, "agreement-reinstated", Map.of(), agreement -> agreement.reinstate(from));
    }

    /**
     * Takes a suspension back as if it had never been.
     *
     * @param startsOn its first day
     * @return empty if there is no such agreement
     */
    @Transactional
    public Optional<Outcome<ChangedAgreement>> vacate(UUID agreementId, LocalDate startsOn, String reason) {
        return changing.changeAll(
                agreementId, "suspension-vacated", Map.of("reason", reason), agreement -> agreement.vacate(startsOn));
    }
}
