package reimbursement.awards.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import reimbursement.awards.domain.claims.PayRate;
import reimbursement.awards.persistence.ClaimOfficers;
import reimbursement.awards.persistence.DueClaims;
import reimbursement.awards.persistence.OfficerHistories;

/** Keeps officers' pay, under the locks of the officers; what is claimed of them is then due to be decided again. */
@ApplicationScoped
public class RecordingPay {

    private final ClaimOfficers officers;
    private final OfficerHistories histories;
    private final DueClaims due;

    RecordingPay(ClaimOfficers officers, OfficerHistories histories, DueClaims due) {
        this.officers = officers;
        this.histories = histories;
        this.due = due;
    }

    /** Keeps rates in the order in which they were said; said again for the same day, the later saying holds. */
    @Transactional
    public void record(List<PayRate> said) {
        Set<UUID> about = said.stream().map(PayRate::officerId).collect(Collectors.toSet());
        if (about.isEmpty()) {
            return;
        }
        officers.lock(about);
        Map<RateKey, PayRate> latest = new LinkedHashMap<>();
        said.forEach(rate -> latest.put(new RateKey(rate.officerId(), rate.agencyId(), rate.from()), rate));
        histories.paid(latest.values());
        due.addOfficers(about);
    }

    private record RateKey(UUID officerId, UUID agencyId, LocalDate from) {}
}
