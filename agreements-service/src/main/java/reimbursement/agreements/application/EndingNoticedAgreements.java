package reimbursement.agreements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import reimbursement.agreements.persistence.Agreements;

/** Terminates agreements on the day that their notice has set, so that readers need no calendar of their own. */
@ApplicationScoped
class EndingNoticedAgreements {

    private static final int AT_ONCE = 100;
    private static final String REASON = "The notice has run out.";

    private final Agreements agreements;
    private final TerminatingAgreement terminating;
    private final ProgrammeDay day;

    EndingNoticedAgreements(Agreements agreements, TerminatingAgreement terminating, ProgrammeDay day) {
        this.agreements = agreements;
        this.terminating = terminating;
        this.day = day;
    }

    @Transactional
    List<UUID> due() {
        return agreements.noticeRunOut(day.today(), AT_ONCE);
    }

    void end(UUID agreementId) {
        terminating.atNoticedEnd(agreementId, REASON);
    }
}
