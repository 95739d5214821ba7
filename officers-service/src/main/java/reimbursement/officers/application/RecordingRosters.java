package reimbursement.officers.application;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

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
import reimbursement.officers.domain.OfficerStatus;
import reimbursement.officers.domain.sheet.Absence;
import reimbursement.officers.domain.sheet.Column;
import reimbursement.officers.domain.sheet.HeldAgreements;
import reimbursement.officers.domain.sheet.Reason;
import reimbursement.officers.domain.sheet.Reconciled;
import reimbursement.officers.domain.sheet.Reconciliation;
import reimbursement.officers.domain.sheet.RowOutcome;
import reimbursement.officers.domain.sheet.RowReading;
import reimbursement.officers.domain.sheet.Statement;
import reimbursement.officers.persistence.Agencies;
import reimbursement.officers.persistence.Agreements;
import reimbursement.officers.persistence.Officers;
import reimbursement.officers.persistence.RosterReports;

/** Brings the records of some agencies up to what their rosters say, in one transaction and a fixed number of queries. */
@ApplicationScoped
class RecordingRosters {
    private static final String REJECTED = "REJECTED";

    private final Announcements announcements;
    private final AttestingRosters telling;
    private final Agencies agencies;
    private final Agreements agreements;
    private final Officers officers;
    private final OfficerFiles files;
    private final ProgrammeDay day;
    private final AuditTrail trail;
    private final Caller caller;
    private final RosterReports reports;

    RecordingRosters(
            Announcements announcements,
            AttestingRosters telling,
            Agencies agencies,
            Agreements agreements,
            Officers officers,
            OfficerFiles files,
            ProgrammeDay day,
            AuditTrail trail,
            Caller caller,
            RosterReports reports) {
        this.announcements = announcements;
        this.telling = telling;
        this.agencies = agencies;
        this.agreements = agreements;
        this.officers = officers;
        this.files = files;
        this.day = day;
        this.trail = trail;
        this.caller = caller;
        this.reports = reports;
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

    /** Notes rows that the sheet alone turned away. */
    @Transactional
    void noteRejected(List<Integer> rows, UUID importId) {
        reports.note(
                importId,
                rows.stream()
                        .map(row -> new RowOutcome(row, REJECTED, null, null))
                        .toList());
    }

    /**
     * What became of each row; {@code importId} is for the trail.
     *
     * @param mentioned whom rows name that were turned away
     */
    @Transactional
    RecordedRosters record(
            NavigableMap<UUID, List<Statement>> rosters, Set<RowReading.Mention> mentioned, UUID importId) {
        Set<UUID> known = agencies.known(rosters.keySet());
        announcements.reserve(known);
        Map<UUID, HeldAgreements> held = held(known);
        Set<Officers.NumberAt> left = officers.numbersLeft(known);
        Map<UUID, List<Officer>> onRecord = officers.ofAgencies(known).stream().collect(groupingBy(Officer::agencyId));
        Reconciliation reconciliation = new Reconciliation(
                Ids::next, day.today(), day.now(), caller.agencyId().isEmpty());
        List<OfficerFact> facts = new ArrayList<>();
        List<RowResult> results = new ArrayList<>();
        List<RowOutcome> outcomes = new ArrayList<>();
        List<Absence> absent = new ArrayList<>();
        rosters.forEach((agencyId, statements) -> {
            if (known.contains(agencyId)) {
                RosterOnRecord roster = new RosterOnRecord(
                        reconciliation,
                        held.getOrDefault(agencyId, HeldAgreements.NONE),
                        onRecord.getOrDefault(agencyId, List.of()).stream()
                                .collect(toMap(Officer::officerNumber, identity())));
                for (Statement statement : statements) {
                    RowResult result = left.contains(new Officers.NumberAt(agencyId, statement.officerNumber()))
                                    && !roster.knows(statement)
                            ? new RowResult.Rejected(
                                    List.of(statement.reject(Column.OFFICER_NUMBER, Reason.OFFICER_TRANSFERRED)))
                            : roster.take(statement);
                    results.add(result);
                    outcomes.add(roster.outcome(statement, result));
                }
                facts.addAll(roster.facts);
                roster.leaveTrail(agencyId, importId);
                absent.addAll(absent(onRecord.getOrDefault(agencyId, List.of()), statements, mentioned));
            } else {
                statements.forEach(statement -> {
                    results.add(
                            new RowResult.Rejected(List.of(statement.reject(Column.AGENCY_ID, Reason.NOT_YET_KNOWN))));
                    outcomes.add(new RowOutcome(statement.row().number(), REJECTED, agencyId, null));
                });
            }
        });
        telling.tell(facts);
        reports.note(importId, outcomes);
        reports.noteAbsent(importId, absent);
        return new RecordedRosters(results, absent.size());
    }

    /** A roster is a statement of the whole: who serves the agency and is not named in it. */
    private List<Absence> absent(
            List<Officer> onRecord, List<Statement> statements, Set<RowReading.Mention> mentioned) {
        Set<String> named = statements.stream().map(Statement::officerNumber).collect(toSet());
        return onRecord.stream()
                .filter(officer -> officer.statusOn(day.today()) != OfficerStatus.SEPARATED)
                .filter(officer -> !named.contains(officer.officerNumber()))
                .filter(officer ->
                        !mentioned.contains(new RowReading.Mention(officer.agencyId(), officer.officerNumber())))
                .map(officer -> new Absence(officer.id(), officer.agencyId(), officer.officerNumber()))
                .toList();
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

        boolean knows(Statement statement) {
            return officersByNumber.containsKey(statement.officerNumber());
        }

        RowResult take(Statement statement) {
            Officer officer = officersByNumber.get(statement.officerNumber());
            return officer == null ? add(statement) : update(statement, officer);
        }

        RowOutcome outcome(Statement statement, RowResult result) {
            Officer officer = officersByNumber.get(statement.officerNumber());
            String outcome = switch (result) {
                case RowResult.Added _ -> "ADDED";
                case RowResult.Updated _ -> "UPDATED";
                case RowResult.Unchanged _ -> "UNCHANGED";
                case RowResult.Rejected _ -> REJECTED;
            };
            return new RowOutcome(
                    statement.row().number(), outcome, statement.agencyId(), officer == null ? null : officer.id());
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
                    officersByNumber.put(officer.officerNumber(), officer);
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
