package reimbursement.agreements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.agreements.domain.Outcome;
import reimbursement.agreements.domain.Party;

/** One side gives notice that an agreement will end. */
@ApplicationScoped
public class GivingNotice {

    private final ChangingAgreement changing;

    GivingNotice(ChangingAgreement changing) {
        this.changing = changing;
    }

    /**
     * Gives notice.
     *
     * @param on the day of the notice
     * @param endsOn first day without the agreement; empty: the earliest possible
     * @return empty if there is no such agreement
     */
    @Transactional
    public Optional<Outcome<ChangedAgreement>> giveNotice(
            UUID agreementId, Party by, LocalDate on, Optional<LocalDate> endsOn) {
        return changing.change(
                agreementId,
                "termination-noticed",
                Map.of("by", by.name()),
                agreement -> agreement.giveNotice(by, on, endsOn.orElse(null)));
    }
}
