package reimbursement.agreements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.agreements.domain.AgencyAlert;
import reimbursement.agreements.domain.Outcome;
import reimbursement.agreements.domain.Outcome.Decided;
import reimbursement.agreements.persistence.AgencyAlerts;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.paging.Cursor;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;

/** Shows alerts to people and takes down that they have looked. */
@ApplicationScoped
public class HandlingAlerts {

    private final AgencyAlerts alerts;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    HandlingAlerts(AgencyAlerts alerts, AuditTrail audit, Caller caller, Clock clock) {
        this.alerts = alerts;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A part of the list, oldest first. */
    @Transactional
    public Page<AgencyAlert> list(Optional<UUID> agencyId, Optional<Boolean> acknowledged, PageRequest page) {
        List<AgencyAlert> rows = alerts.list(agencyId, acknowledged, page.afterId(), page.limit() + 1);
        return Page.of(rows, page, alert -> Cursor.encode(alert.id().toString()));
    }

    /** One alert. */
    @Transactional
    public Optional<AgencyAlert> find(UUID id) {
        return alerts.findByIdOptional(id);
    }

    /**
     * Closes an alert.
     *
     * @param note what came of it
     * @return empty if there is no such alert
     */
    @Transactional
    public Optional<Outcome<AgencyAlert>> acknowledge(UUID id, String note) {
        return alerts.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(alert -> {
            Outcome<AgencyAlert> outcome = alert.acknowledge(caller.subject(), note, clock.instant());
            if (outcome instanceof Decided<AgencyAlert>) {
                audit.record("alert-acknowledged", "alert/" + id, Map.of("note", note));
            }
            return outcome;
        });
    }
}
