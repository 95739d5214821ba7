package reimbursement.awards.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.awards.domain.roster.AgreementStanding;
import reimbursement.awards.domain.roster.AttestedStanding;
import reimbursement.awards.domain.roster.Model;
import reimbursement.awards.domain.roster.Origin;
import reimbursement.awards.domain.roster.Standing;

/** Attested standings, only ever added. */
@ApplicationScoped
public class Standings {

    private static final String KEEP = """
            insert into standing (agency_id, quarter, revision, enrolled, event_id, sequence, recorded_at)
            select * from unnest(?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String KEEP_AGREEMENTS = """
            insert into standing_agreement
                (quarter, agency_id, revision, agreement_id, model, signed_on, suspended, ended)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String HELD = """
            select s.agency_id, s.revision, s.enrolled, s.event_id, s.sequence, s.recorded_at
            from unnest(?, ?) as asked (agency_id, revision)
            join standing s on s.quarter = ? and s.agency_id = asked.agency_id and s.revision = asked.revision
            """;
    private static final String HELD_AGREEMENTS = """
            select a.agency_id, a.agreement_id, a.model, a.signed_on, a.suspended, a.ended
            from unnest(?, ?) as asked (agency_id, revision)
            join standing_agreement a
                on a.quarter = ? and a.agency_id = asked.agency_id and a.revision = asked.revision
            order by a.agreement_id
            """;

    private final Database database;

    Standings(Database database) {
        this.database = database;
    }

    /** Keeps standings with their agreements. */
    public void keep(Collection<AttestedStanding> standings) {
        database.update(
                KEEP,
                Columns.uuids(standings, AttestedStanding::agencyId),
                Columns.texts(standings, AttestedStanding::quarter),
                Columns.ints(standings, attested -> attested.standing().revision()),
                Columns.of("bool", standings, attested -> attested.standing().enrolled()),
                Columns.uuids(standings, attested -> attested.origin().eventId()),
                Columns.of("int8", standings, attested -> attested.origin().sequence()),
                Columns.of(
                        "timestamptz", standings, attested -> attested.origin().recordedAt()));
        List<Agreement> agreements = standings.stream()
                .flatMap(of -> of.standing().agreements().stream().map(agreement -> new Agreement(of, agreement)))
                .toList();
        database.update(
                KEEP_AGREEMENTS,
                Columns.texts(agreements, row -> row.of().quarter()),
                Columns.uuids(agreements, row -> row.of().agencyId()),
                Columns.ints(agreements, row -> row.of().standing().revision()),
                Columns.uuids(agreements, row -> row.agreement().agreementId()),
                Columns.texts(agreements, row -> row.agreement().model()),
                Columns.dates(agreements, row -> row.agreement().signedOn()),
                Columns.of("bool", agreements, row -> row.agreement().suspended()),
                Columns.of("bool", agreements, row -> row.agreement().ended()));
    }

    /** The standings of these agencies at these revisions. */
    public Map<UUID, AttestedStanding> held(FiscalQuarter quarter, Map<UUID, Integer> revisions) {
        Columns agencies = Columns.uuids(revisions.entrySet(), Map.Entry::getKey);
        Columns numbers = Columns.ints(revisions.entrySet(), Map.Entry::getValue);
        Map<UUID, List<AgreementStanding>> agreements =
                database.query(HELD_AGREEMENTS, Standings::agreement, agencies, numbers, quarter.toString()).stream()
                        .collect(groupingBy(OfAgency::agencyId, mapping(OfAgency::agreement, toList())));
        Map<UUID, AttestedStanding> held = new HashMap<>();
        database.query(HELD, row -> standing(row, quarter, agreements), agencies, numbers, quarter.toString())
                .forEach(attested -> held.put(attested.agencyId(), attested));
        return held;
    }

    /** One standing. */
    public Optional<AttestedStanding> find(FiscalQuarter quarter, UUID agencyId, int revision) {
        return Optional.ofNullable(held(quarter, Map.of(agencyId, revision)).get(agencyId));
    }

    private static OfAgency agreement(ResultSet row) throws SQLException {
        return new OfAgency(
                row.getObject(1, UUID.class),
                new AgreementStanding(
                        row.getObject(2, UUID.class),
                        Model.valueOf(row.getString(3)),
                        row.getObject(4, LocalDate.class),
                        row.getBoolean(5),
                        row.getBoolean(6)));
    }

    private static AttestedStanding standing(
            ResultSet row, FiscalQuarter quarter, Map<UUID, List<AgreementStanding>> agreements) throws SQLException {
        UUID agencyId = row.getObject(1, UUID.class);
        return new AttestedStanding(
                agencyId,
                quarter,
                new Standing(row.getInt(2), row.getBoolean(3), agreements.getOrDefault(agencyId, List.of())),
                new Origin(
                        row.getObject(4, UUID.class),
                        row.getLong(5),
                        row.getObject(6, OffsetDateTime.class).toInstant()));
    }

    private record Agreement(AttestedStanding of, AgreementStanding agreement) {}

    private record OfAgency(UUID agencyId, AgreementStanding agreement) {}
}
