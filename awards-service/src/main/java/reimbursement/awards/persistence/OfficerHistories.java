package reimbursement.awards.persistence;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import reimbursement.awards.domain.claims.OfficerAuthorisation;
import reimbursement.awards.domain.claims.OfficerHistory;
import reimbursement.awards.domain.claims.PayHistory;
import reimbursement.awards.domain.claims.PayRate;
import reimbursement.awards.domain.claims.Transfer;
import reimbursement.awards.domain.roster.Origin;

/** What is held of officers by effective dates, in whichever agencies: authorisations, transfers, pay. */
@ApplicationScoped
public class OfficerHistories {

    private static final String PAID = """
            insert into officer_pay
                (officer_id, effective_on, agency_id, annual_cents, event_id, sequence, recorded_at)
            select * from unnest(?, ?, ?, ?, ?, ?, ?)
            on conflict (officer_id, effective_on, agency_id) do update set annual_cents = excluded.annual_cents,
                event_id = excluded.event_id, sequence = excluded.sequence, recorded_at = excluded.recorded_at
            """;
    private static final String TRANSFERRED = """
            insert into officer_transfer (officer_id, effective_on, from_agency_id, to_agency_id)
            select * from unnest(?, ?, ?, ?)
            on conflict (officer_id, effective_on) do update
                set from_agency_id = excluded.from_agency_id, to_agency_id = excluded.to_agency_id
            """;
    private static final String AUTHORISATIONS = RosterRows.SELECT + "where a.officer_id = any(?)";
    private static final String PAY = """
            select officer_id, agency_id, effective_on, annual_cents, event_id, sequence, recorded_at
            from officer_pay where officer_id = any(?)
            """;
    private static final String TRANSFERS = """
            select officer_id, from_agency_id, to_agency_id, effective_on from officer_transfer where officer_id = any(?)
            """;

    private final Database database;

    OfficerHistories(Database database) {
        this.database = database;
    }

    /** Keeps rates of pay; one for each officer, agency and day at most. */
    public void paid(Collection<PayRate> rates) {
        database.update(
                PAID,
                Columns.uuids(rates, PayRate::officerId),
                Columns.dates(rates, PayRate::from),
                Columns.uuids(rates, PayRate::agencyId),
                Columns.of("int8", rates, PayRate::annualCents),
                Columns.uuids(rates, rate -> rate.origin().eventId()),
                Columns.of("int8", rates, rate -> rate.origin().sequence()),
                Columns.of("timestamptz", rates, rate -> rate.origin().recordedAt()));
    }

    /** Keeps transfers; one for each officer and day at most. */
    public void transferred(Collection<Transfer> transfers) {
        database.update(
                TRANSFERRED,
                Columns.uuids(transfers, Transfer::officerId),
                Columns.dates(transfers, Transfer::on),
                Columns.uuids(transfers, Transfer::fromAgencyId),
                Columns.uuids(transfers, Transfer::toAgencyId));
    }

    /** What is held of these officers; every officer asked for is in the answer. */
    public Map<UUID, OfficerHistory> of(Collection<UUID> officerIds) {
        Columns ids = Columns.uuids(new HashSet<>(officerIds), id -> id);
        Set<UUID> heard = new HashSet<>(database.query(
                "select officer_id from claim_officer where heard_of and officer_id = any(?)",
                row -> row.getObject(1, UUID.class),
                ids));
        Map<UUID, List<OfficerAuthorisation>> authorisations =
                database.query(AUTHORISATIONS, RosterRows::read, ids).stream()
                        .map(of -> new OfficerAuthorisation(of.agencyId(), of.row()))
                        .collect(groupingBy(of -> of.row().officerId()));
        Map<UUID, List<Transfer>> transfers = database.query(TRANSFERS, OfficerHistories::transfer, ids).stream()
                .collect(groupingBy(Transfer::officerId));
        Map<UUID, List<PayRate>> pay =
                database.query(PAY, OfficerHistories::rate, ids).stream().collect(groupingBy(PayRate::officerId));
        Map<UUID, OfficerHistory> histories = new HashMap<>();
        for (UUID officer : officerIds) {
            histories.put(
                    officer,
                    new OfficerHistory(
                            officer,
                            heard.contains(officer),
                            authorisations.getOrDefault(officer, List.of()),
                            transfers.getOrDefault(officer, List.of()),
                            PayHistory.of(pay.getOrDefault(officer, List.of()))));
        }
        return histories;
    }

    private static Transfer transfer(ResultSet row) throws SQLException {
        return new Transfer(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getObject(4, LocalDate.class));
    }

    private static PayRate rate(ResultSet row) throws SQLException {
        return new PayRate(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, LocalDate.class),
                row.getLong(4),
                new Origin(
                        row.getObject(5, UUID.class),
                        row.getLong(6),
                        row.getObject(7, OffsetDateTime.class).toInstant()));
    }
}
