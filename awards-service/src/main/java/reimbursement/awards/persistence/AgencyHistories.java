package reimbursement.awards.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reimbursement.awards.domain.claims.AgencyHistory;
import reimbursement.awards.domain.claims.AgreementHistory;
import reimbursement.awards.domain.claims.EnrolmentDecision;
import reimbursement.awards.domain.claims.Suspension;
import reimbursement.awards.domain.roster.Model;

/** Agreements and enrolment of agencies by their effective dates. */
@ApplicationScoped
public class AgencyHistories {

    private static final String KEEP = """
            insert into agreement_history (id, agency_id, model, signed_on, ended_on)
            select * from unnest(?, ?, ?, ?, ?)
            on conflict (id) do update set agency_id = excluded.agency_id, model = excluded.model,
                signed_on = excluded.signed_on, ended_on = excluded.ended_on
            """;
    private static final String KEEP_SUSPENSIONS = """
            insert into agreement_suspension (agreement_id, first_day, last_day) select * from unnest(?, ?, ?)
            """;
    private static final String DECIDED = """
            insert into enrolment_decision (agency_id, effective_on, enrolled, sequence)
            select * from unnest(?, ?, ?, ?)
            on conflict (agency_id, effective_on, enrolled) do update set sequence = excluded.sequence
            """;
    private static final String SUSPENSIONS = """
            select s.agreement_id, s.first_day, s.last_day
            from agreement_suspension s join agreement_history a on a.id = s.agreement_id
            where a.agency_id = any(?) order by s.first_day
            """;
    private static final String AGREEMENTS = """
            select id, agency_id, model, signed_on, ended_on from agreement_history where agency_id = any(?)
            """;
    private static final String ENROLMENT = """
            select agency_id, effective_on, enrolled, sequence from enrolment_decision where agency_id = any(?)
            """;

    private final Database database;

    AgencyHistories(Database database) {
        this.database = database;
    }

    /** A decision on an agency's enrolment. */
    public record Enrolment(UUID agencyId, EnrolmentDecision decision) {}

    /** Keeps agreements as they are now, each at most once. */
    public void keep(Collection<AgreementHistory> agreements) {
        database.update(
                KEEP,
                Columns.uuids(agreements, AgreementHistory::agreementId),
                Columns.uuids(agreements, AgreementHistory::agencyId),
                Columns.texts(agreements, AgreementHistory::model),
                Columns.dates(agreements, AgreementHistory::signedOn),
                Columns.dates(agreements, AgreementHistory::endedOn));
        database.update(
                "delete from agreement_suspension where agreement_id = any(?)",
                Columns.uuids(agreements, AgreementHistory::agreementId));
        List<OfAgreement> suspensions = agreements.stream()
                .flatMap(of -> of.suspensions().stream().map(one -> new OfAgreement(of.agreementId(), one)))
                .toList();
        database.update(
                KEEP_SUSPENSIONS,
                Columns.uuids(suspensions, OfAgreement::agreementId),
                Columns.dates(suspensions, one -> one.suspension().from()),
                Columns.dates(suspensions, one -> one.suspension().until()));
    }

    /** Keeps decisions on enrolment; one for each agency, day and outcome at most. */
    public void decided(Collection<Enrolment> decisions) {
        database.update(
                DECIDED,
                Columns.uuids(decisions, Enrolment::agencyId),
                Columns.dates(decisions, of -> of.decision().effectiveOn()),
                Columns.of("bool", decisions, of -> of.decision().enrolled()),
                Columns.of("int8", decisions, of -> of.decision().sequence()));
    }

    /** What is held of these agencies; every agency asked for is in the answer. */
    public Map<UUID, AgencyHistory> of(Collection<UUID> agencyIds) {
        Columns ids = Columns.uuids(new HashSet<>(agencyIds), id -> id);
        Map<UUID, List<Suspension>> suspensions = database.query(SUSPENSIONS, AgencyHistories::suspension, ids).stream()
                .collect(groupingBy(OfAgreement::agreementId, mapping(OfAgreement::suspension, toList())));
        Map<UUID, Map<UUID, AgreementHistory>> agreements = new HashMap<>();
        database.query(AGREEMENTS, row -> agreement(row, suspensions), ids)
                .forEach(of -> agreements
                        .computeIfAbsent(of.agencyId(), absent -> new HashMap<>())
                        .put(of.agreementId(), of));
        Map<UUID, List<EnrolmentDecision>> enrolment =
                database.query(ENROLMENT, AgencyHistories::enrolment, ids).stream()
                        .collect(groupingBy(Enrolment::agencyId, mapping(Enrolment::decision, toList())));
        Map<UUID, AgencyHistory> histories = new HashMap<>();
        for (UUID agency : agencyIds) {
            histories.put(
                    agency,
                    new AgencyHistory(
                            agency,
                            enrolment.getOrDefault(agency, List.of()),
                            agreements.getOrDefault(agency, Map.of())));
        }
        return histories;
    }

    private static OfAgreement suspension(ResultSet row) throws SQLException {
        return new OfAgreement(
                row.getObject(1, UUID.class),
                new Suspension(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)));
    }

    private static AgreementHistory agreement(ResultSet row, Map<UUID, List<Suspension>> suspensions)
            throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        return new AgreementHistory(
                id,
                row.getObject(2, UUID.class),
                Model.valueOf(row.getString(3)),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                suspensions.getOrDefault(id, List.of()));
    }

    private static Enrolment enrolment(ResultSet row) throws SQLException {
        return new Enrolment(
                row.getObject(1, UUID.class),
                new EnrolmentDecision(row.getObject(2, LocalDate.class), row.getBoolean(3), row.getLong(4)));
    }

    private record OfAgreement(UUID agreementId, Suspension suspension) {}
}
