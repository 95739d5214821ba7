package reimbursement.agreements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.agreements.domain.Outcome;

/** ICE suspends an agreement, or makes a suspension last longer. */
@ApplicationScoped
public class SuspendingAgreement {

    private final ChangingAgreement changing;
    private final ProgrammeDay day;

    SuspendingAgreement(ChangingAgreement changing, ProgrammeDay day) {
        this.changing = changing;
        this.day = day;
    }

    /**
     * Suspends.
     *
     * @param until last day suspended, where the notice states one
     * @param howToRespond what the notice says of responding to it
     * @return empty if there is no such agreement
     */
    @Transactional
    public Optional<Outcome<ChangedAgreement>> suspend(
            UUID agreementId, String reason, LocalDate from, Optional<LocalDate> until, Optional<String> howToRespond) {
        return changing.change(
                agreementId,
                "agreement-suspended",
                Map.of("reason", reason),
                agreement -> agreement.suspend(reason, from, until.orElse(null), howToRespond.orElse(null)));
    }

    /**
     * Extends the suspension that holds on a day.
     *
     * @param on a day of the suspension; empty: today
     * @param until new last day; empty: until further notice
     * @return empty if there is no such agreement
     */
    @Transactional
    public Optional<Outcome<ChangedAgreement>> extend(
            UUID agreementId,
            String reason,
            Optional<LocalDate> on,
            Optional<LocalDate> until,
            Optional<String> howToRespond) {
        return changing.change(
                agreementId,
                "suspension-extended",
                Map.of("reason", reason),
                agreement -> agreement.extend(
                        on.orElseGet(day::today), reason, until.orElse(null), howToRespond.orElse(null)));
    }
}
