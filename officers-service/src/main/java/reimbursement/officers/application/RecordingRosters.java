package reimbursement.officers.application;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.UUID;
import reimbursement.kit.Ids;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;
import reimbursement.officers.domain.Agreement;
import reimbursement.officers.domain.Officer;
import reimbursement.officers.domain.OfficerFact;
import reimbursement.officers.domain.sheet.Column;
import reimbursement.officers.domain.sheet.HeldAgreements;
import reimbursement.officers.domain.sheet.Reason;
import reimbursement.officers.domain.sheet.Reconciled;
import reimbursement.officers.domain.sheet.Reconciliation;
import reimbursement.officers.domain.sheet.Statement;
import reimbursement.officers.persistence.Agencies;
import reimbursement.officers.persistence.Agreements;
import reimbursement.officers.persistence.Officers;

/** Brings the records of some agencies up to what their rosters say, in one transaction and a fixed number of queries. */
@ApplicationScoped
class RecordingRosters {
    private final Announcements announcements;
    private final AttestingRosters telling;
    private final Agencies agencies;
    private final Agreements agreements;
    private final Officers officers;
    private final OfficerFiles files;
    private final ProgrammeDay day;
    private final AuditTrail trail;
    private final Caller caller;

    RecordingRosters(
            Announcements announcements,
            AttestingRosters telling,
            Agencies agencies,
            Agreements agreements,
            Officers officers,
            OfficerFiles files,
            ProgrammeDay day,
            AuditTrail trail,
            Caller caller) {
        this.announcements = announcements;
        this.telling = telling;
        this.agencies = agencies;
        this.agreements = agreements;
        this.officers = officers;
        this.files = files;
        this.day = day;
        this.trail = trail;
        this.caller = caller;
    }

    /** The agencies of which everything that their rows refer to has been heard of. */
    @Transactional
    Set<UUID> ready(Map<UUID, List<Statement>> rosters) {
        Set<UUID> ready = new HashSet<>(agencies.known(rosters.keySet()));
        if (!ready.isEmpty()) {
            Map<UUID, HeldAgreements> held = held(ready);
            ready.removeIf(agencyId -> rosters.getOrDefault(agencyId, List.of()).stream()
                    .anyMatch(held.getOrDefault(agencyId, HeldAgreements.NONE)::lack));
        }
        return ready;
    }

    /** What became of each row; {@code importId} is for the trail. */
    @Transactional
    List<RowResult> record(NavigableMap<UUID, List<Statement>> rosters, UUID importId) {
        Set<UUID> known = agencies.known(rosters.keySet());
        announcements.reserve(known);
        Map<UUID, HeldAgreements> held = held(known);
        Map<UUID, List<Officer>> onRecord = officers.ofAgencies(known).stream().collect(groupingBy(Officer::agencyId));
        Reconciliation reconciliation = new Reconciliation(
                Ids::next, day.today(), day.now(), caller.agencyId().isEmpty());
        List<OfficerFact> facts = new ArrayList<>();
        List<RowResult> results = new ArrayList<>();
        rosters.forEach((agencyId, statements) -> {
            if (known.contains(agencyId)) {
                RosterOnRecord roster = new RosterOnRecord(
                        reconciliation,
                        held.getOrDefault(agencyId, HeldAgreements.NONE),
                        onRecord.getOrDefault(agencyId, List.of()).stream()
                                .collect(toMap(Officer::officerNumber, identity())));
                statements.forEach(statement -> results.add(roster.take(statement)));
                facts.addAll(roster.facts);
                roster.leaveTrail(agencyId, importId);
            } else {
                statements.forEach(statement -> results.add(
                        new RowResult.Rejected(List.of(statement.reject(Column.AGENCY_ID, Reason.NOT_YET_KNOWN)))));
            }
        });
        telling.tell(facts);
        return results;
    }

    private Map<UUID, HeldAgreements> held(Set<UUID> agencyIds) {
        return agreements.ofAgencies(agencyIds).stream().collect(groupingBy(Agreement::agencyId)).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> new HeldAgreements(entry.getValue())));
    }

    /** One agency's officers while its roster is taken. */
    private final class RosterOnRecord {
        private final Reconciliation reconciliation;
        private final HeldAgreements agreements;
        private final Map<String, Officer> officersByNumber;
        private final List<OfficerFact> facts = new ArrayList<>();
        private int changed;

        RosterOnRecord(
                Reconciliation reconciliation, HeldAgreements agreements, Map<String, Officer> officersByNumber) {
            this.reconciliation = reconciliation;
            this.agreements = agreements;
            this.officersByNumber = officersByNumber;
        }

        RowResult take(Statement statement) {
            Officer officer = officersByNumber.get(statement.officerNumber());
            return officer == null ? add(statement) : update(statement, officer);
        }

        private RowResult add(Statement statement) {
            UUID id = Ids.next();
            Officer officer = new Officer(
                    id,
                    statement.agencyId(),
                    statement.officerNumber(),
                    files.seal(statement.name(), id),
                    statement.nominatedOn());
            return switch (reconciliation.apply(statement, officer, agreements)) {
                case Reconciled.Contradicted contradicted -> rejected(contradicted);
                case Reconciled.News news -> {
                    officers.persist(officer);
                    facts.add(officer.nomination());
                    facts.addAll(news.facts());
                    changed++;
                    yield new RowResult.Added();
                }
            };
        }

        private RowResult update(Statement statement, Officer officer) {
            return switch (reconciliation.apply(statement, officer, agreements)) {
                case Reconciled.Contradicted contradicted -> rejected(contradicted);
                case Reconciled.News news -> {
                    boolean renamed = !files.nameOf(officer).equals(statement.name());
                    if (renamed) {
                        officer.rename(files.seal(statement.name(), officer.id()));
                    }
                    facts.addAll(news.facts());
                    if (news.facts().isEmpty() && !renamed) {
                        yield new RowResult.Unchanged();
                    }
                    changed++;
                    yield new RowResult.Updated();
                }
            };
        }

        void leaveTrail(UUID agencyId, UUID importId) {
            if (changed > 0) {
                trail.record(
                        "roster-imported",
                        "agency/" + agencyId,
                        Map.of("import", importId.toString(), "officers", Integer.toString(changed)));
            }
        }

        private static RowResult rejected(Reconciled.Contradicted contradicted) {
            return new RowResult.Rejected(List.of(contradicted.finding()));
        }
    }
}
