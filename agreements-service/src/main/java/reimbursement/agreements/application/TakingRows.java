package reimbursement.agreements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reimbursement.agreements.domain.Agency;
import reimbursement.agreements.domain.AgencyFact;
import reimbursement.agreements.domain.AgencyRegistered;
import reimbursement.agreements.domain.Agreement;
import reimbursement.agreements.domain.AgreementSigned;
import reimbursement.agreements.domain.sheet.KnownAgencies;
import reimbursement.agreements.domain.sheet.LineMatch;
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

    /**
     * What each accepted row of the portion came to, by row number.
     *
     * @param heldBack rows that wait for a person, with the name of the agency that they probably mean
     */
    @Transactional
    Map<Integer, RowResult> take(
            List<RowReading> portion, Map<Integer, String> heldBack, LocalDate asOf, UUID importId) {
        Map<Integer, RowResult> results = new HashMap<>();
        List<RowReading.Accepted> rows = new ArrayList<>();
        portion.stream()
                .filter(RowReading.Accepted.class::isInstance)
                .map(RowReading.Accepted.class::cast)
                .forEach(row -> {
                    String held = heldBack.get(row.row());
                    if (held == null) {
                        rows.add(row);
                    } else {
                        results.put(row.row(), new RowResult.Refused(LineMatch.probablyRenamed(row, held)));
                    }
                });
        if (!rows.isEmpty()) {
            results.putAll(take(rows, asOf, importId));
        }
        return results;
    }

    private Map<Integer, RowResult> take(List<RowReading.Accepted> rows, LocalDate asOf, UUID importId) {
        agencies.lockRegister();
        RowsToTake taken = new RowsToTake(
                rows, new KnownAgencies(agencies.named(names(rows)), agencies.formerlyNamed(names(rows))));
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
