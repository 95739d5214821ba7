package reimbursement.agreements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reimbursement.agreements.domain.Agency;
import reimbursement.agreements.domain.AgencyFact;
import reimbursement.agreements.domain.AgencyRegistered;
import reimbursement.agreements.domain.Agreement;
import reimbursement.agreements.domain.AgreementSigned;
import reimbursement.agreements.domain.sheet.KnownAgencies;
import reimbursement.agreements.domain.sheet.RowReading;
import reimbursement.agreements.persistence.Agencies;
import reimbursement.agreements.persistence.Agreements;
import reimbursement.kit.audit.AuditTrail;

/**
 * Takes a portion of a sheet's rows in one transaction: the register's lock, then the locks of all agencies that the
 * rows mean, then what these agencies hold.
 */
@ApplicationScoped
class TakingRows {

    private final Agencies agencies;
    private final Agreements agreements;
    private final AgencyLocks locks;
    private final Announcing announcing;
    private final AuditTrail audit;

    TakingRows(Agencies agencies, Agreements agreements, AgencyLocks locks, Announcing announcing, AuditTrail audit) {
        this.agencies = agencies;
        this.agreements = agreements;
        this.locks = locks;
        this.announcing = announcing;
        this.audit = audit;
    }

    /** What each accepted row of the portion came to, by row number. */
    @Transactional
    Map<Integer, RowResult> take(List<RowReading> portion, LocalDate asOf, UUID importId) {
        List<RowReading.Accepted> rows = portion.stream()
                .filter(RowReading.Accepted.class::isInstance)
                .map(RowReading.Accepted.class::cast)
                .toList();
        if (rows.isEmpty()) {
            return Map.of();
        }
        agencies.lockRegister();
        RowsToTake taken = new RowsToTake(rows, new KnownAgencies(agencies.named(names(rows))));
        locks.take(taken.agencies().stream().map(Agency::id).toList());
        Collection<Agreement> held = agreements.ofAgencies(taken.knownIds());
        Map<Integer, RowResult> results = taken.sign(held, asOf);
        agencies.persist(taken.registered());
        agencies.flush();
        agreements.persist(taken.signed());
        announcing.announce(taken.facts());
        taken.facts().forEach(fact -> record(fact, importId));
        return results;
    }

    private static List<String> names(List<RowReading.Accepted> rows) {
        return rows.stream().map(row -> row.line().key().name()).distinct().toList();
    }

    private void record(AgencyFact fact, UUID importId) {
        Map<String, String> source = Map.of("import", importId.toString());
        switch (fact) {
            case AgencyRegistered registered ->
                audit.record("agency-registered", "agency/" + registered.agencyId(), source);
            case AgreementSigned signed ->
                audit.record("agreement-signed", "agreement/" + signed.agreementId(), source);
            default -> throw new IllegalStateException("no import brings about " + fact);
        }
    }
}
