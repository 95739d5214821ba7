package reimbursement.agreements.application;

import static reimbursement.agreements.domain.AgencyAlert.Kind.ENROLLED_AGENCY_GONE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import reimbursement.agreements.domain.AgencyAlert;
import reimbursement.agreements.domain.sheet.ChangeKind;
import reimbursement.agreements.domain.sheet.ComparedSheet;
import reimbursement.agreements.domain.sheet.NotedChange;
import reimbursement.agreements.domain.sheet.RowReading;
import reimbursement.agreements.domain.sheet.SheetChange;
import reimbursement.agreements.domain.sheet.SheetComparison;
import reimbursement.agreements.persistence.AgencyAlerts;
import reimbursement.agreements.persistence.ComparedSheets;
import reimbursement.agreements.persistence.HeldAgencies;
import reimbursement.agreements.persistence.SheetChanges;
import reimbursement.kit.Ids;
import reimbursement.kit.audit.AuditTrail;

/**
 * Holds a whole sheet against what is known before any of its rows is taken, notes the differences with the import and raises an
 * alert for each enrolled agency that is gone. It changes no agency and ends no agreement.
 */
@ApplicationScoped
class ComparingSheet {

    private static final Logger LOG = Logger.getLogger(ComparingSheet.class);

    private static final int PORTION = 500;

    private final HeldAgencies held;
    private final SheetChanges changes;
    private final ComparedSheets compared;
    private final AgencyAlerts alerts;
    private final AuditTrail audit;
    private final Clock clock;

    ComparingSheet(
            HeldAgencies held,
            SheetChanges changes,
            ComparedSheets compared,
            AgencyAlerts alerts,
            AuditTrail audit,
            Clock clock) {
        this.held = held;
        this.changes = changes;
        this.compared = compared;
        this.alerts = alerts;
        this.audit = audit;
        this.clock = clock;
    }

    /** The differences; those noted before, where the run of the import begins again. */
    @Transactional
    List<SheetChange> compare(UUID importId, List<RowReading> rows, LocalDate asOf) {
        if (compared.findById(importId) != null) {
            return changes.ofImport(importId).stream().map(NotedChange::change).toList();
        }
        List<SheetChange> found = SheetComparison.of(rows, held.on(asOf), asOf);
        compared.persist(new ComparedSheet(importId, asOf, clock.instant()));
        note(found, importId);
        alert(found, importId);
        LOG.infof("event=sheet.compared import=%s changes=%d", importId, found.size());
        return found;
    }

    /** In portions, for the first sheet of all is new from its first row to its last. */
    private void note(List<SheetChange> found, UUID importId) {
        for (int from = 0; from < found.size(); from += PORTION) {
            List<NotedChange> noted = new ArrayList<>();
            for (int index = from; index < Math.min(from + PORTION, found.size()); index++) {
                noted.add(new NotedChange(Ids.next(), importId, index + 1, found.get(index)));
            }
            changes.persist(noted);
            changes.flush();
            changes.getEntityManager().clear();
        }
    }

    private void alert(List<SheetChange> found, UUID importId) {
        Set<UUID> gone = found.stream()
                .filter(change -> change.kind() == ChangeKind.GONE)
                .filter(SheetChange::agencyGone)
                .filter(SheetChange::enrolled)
                .flatMap(change -> change.agencyId().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (gone.isEmpty()) {
            return;
        }
        gone.removeAll(alerts.alerted(ENROLLED_AGENCY_GONE, gone));
        for (UUID agency : gone) {
            UUID id = Ids.next();
            alerts.persist(new AgencyAlert(id, ENROLLED_AGENCY_GONE, agency, importId, clock.instant()));
            audit.record(
                    "alert-raised",
                    "alert/" + id,
                    Map.of(
                            "agencyId",
                            agency.toString(),
                            "import",
                            importId.toString(),
                            "kind",
                            "enrolled-agency-gone"));
        }
    }
}
