package reimbursement.awards.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.awards.domain.roster.AttestedRoster;
import reimbursement.awards.domain.roster.FrozenRoster;
import reimbursement.awards.domain.roster.Origin;
import reimbursement.awards.domain.roster.Roster;
import reimbursement.awards.domain.roster.RosterDigest;
import reimbursement.awards.domain.roster.RosterRow;

/** Frozen rosters, only ever added. */
@ApplicationScoped
public class Rosters {

    private static final String FREEZE = """
            insert into roster (agency_id, quarter, revision, standing_revision, attested_rows, attested_sha256,
                derived_rows, derived_sha256, event_id, sequence, recorded_at)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String FREEZE_ROWS = """
            insert into roster_row (quarter, agency_id, revision, authorisation_id, officer_id, agreement_id, model,
                trained_on, valid_from, valid_until, revoked_on, separated_on)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String FROZEN = """
            select r.agency_id, r.authorisation_id, r.officer_id, r.agreement_id, r.model, r.trained_on,
                r.valid_from, r.valid_until, r.revoked_on, r.separated_on
            from unnest(?, ?) as asked (agency_id, revision)
            join roster_row r on r.quarter = ? and r.agency_id = asked.agency_id and r.revision = asked.revision
            """;
    private static final String ONE = """
            select standing_revision, attested_rows, attested_sha256, derived_rows, derived_sha256,
                event_id, sequence, recorded_at
            from roster where quarter = ? and agency_id = ? and revision = ?
            """;

    private final Database database;

    Rosters(Database database) {
        this.database = database;
    }

    /** Freezes rosters with their rows. */
    public void freeze(Collection<FrozenRoster> rosters) {
        database.update(
                FREEZE,
                Columns.uuids(rosters, frozen -> frozen.attestation().agencyId()),
                Columns.texts(rosters, frozen -> frozen.attestation().quarter()),
                Columns.ints(rosters, frozen -> frozen.attestation().revision()),
                Columns.ints(rosters, frozen -> frozen.attestation().standingRevision()),
                Columns.ints(rosters, frozen -> frozen.attestation().attested().rows()),
                Columns.texts(rosters, frozen -> frozen.attestation().attested().sha256()),
                Columns.ints(rosters, frozen -> frozen.derived().rows()),
                Columns.texts(rosters, frozen -> frozen.derived().sha256()),
                Columns.uuids(rosters, frozen -> frozen.attestation().origin().eventId()),
                Columns.of(
                        "int8", rosters, frozen -> frozen.attestation().origin().sequence()),
                Columns.of(
                        "timestamptz",
                        rosters,
                        frozen -> frozen.attestation().origin().recordedAt()));
        List<Row> rows = rosters.stream().flatMap(Rosters::rows).toList();
        database.update(
                FREEZE_ROWS,
                Columns.texts(rows, row -> row.of().quarter()),
                Columns.uuids(rows, row -> row.of().agencyId()),
                Columns.ints(rows, row -> row.of().revision()),
                Columns.uuids(rows, row -> row.row().authorisationId()),
                Columns.uuids(rows, row -> row.row().officerId()),
                Columns.uuids(rows, row -> row.row().agreementId()),
                Columns.texts(rows, row -> row.row().model()),
                Columns.dates(rows, row -> row.row().trainedOn()),
                Columns.dates(rows, row -> row.row().from()),
                Columns.dates(rows, row -> row.row().until()),
                Columns.dates(rows, row -> row.row().revokedOn()),
                Columns.dates(rows, row -> row.row().separatedOn()));
    }

    /** The frozen rows of these agencies at these revisions; every agency asked for is in the answer. */
    public Map<UUID, Roster> frozen(FiscalQuarter quarter, Map<UUID, Integer> revisions) {
        Map<UUID, List<RosterRow>> rows = database
                .query(
                        FROZEN,
                        RosterRows::read,
                        Columns.uuids(revisions.entrySet(), Map.Entry::getKey),
                        Columns.ints(revisions.entrySet(), Map.Entry::getValue),
                        quarter.toString())
                .stream()
                .collect(groupingBy(RosterRows.OfAgency::agencyId, mapping(RosterRows.OfAgency::row, toList())));
        Map<UUID, Roster> rosters = new HashMap<>();
        revisions.keySet().forEach(agency -> rosters.put(agency, new Roster(rows.getOrDefault(agency, List.of()))));
        return rosters;
    }

    /** One frozen roster with its rows and its attestation. */
    public Optional<FrozenRoster> find(FiscalQuarter quarter, UUID agencyId, int revision) {
        Roster roster = frozen(quarter, Map.of(agencyId, revision)).getOrDefault(agencyId, new Roster(List.of()));
        return database
                .query(
                        ONE,
                        row -> new FrozenRoster(
                                new AttestedRoster(
                                        agencyId,
                                        quarter,
                                        revision,
                                        row.getInt(1),
                                        new RosterDigest(row.getInt(2), row.getString(3)),
                                        new Origin(
                                                row.getObject(6, UUID.class),
                                                row.getLong(7),
                                                row.getObject(8, OffsetDateTime.class)
                                                        .toInstant())),
                                roster,
                                new RosterDigest(row.getInt(4), row.getString(5))),
                        quarter.toString(),
                        agencyId,
                        revision)
                .stream()
                .findFirst();
    }

    private static Stream<Row> rows(FrozenRoster frozen) {
        return frozen.roster().rows().stream().map(row -> new Row(frozen.attestation(), row));
    }

    private record Row(AttestedRoster of, RosterRow row) {}
}
