package reimbursement.awards.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import reimbursement.awards.domain.claims.Claim;
import reimbursement.awards.domain.claims.ClaimLine;
import reimbursement.awards.domain.claims.CostType;

/** The lines of claims, version by version; only ever added. */
@ApplicationScoped
public class ClaimLines {

    private static final String KEEP = """
            insert into claim_line (claim_id, version, line, cost_type, officer_id, amount_cents, share_basis_points,
                other_cents, hundredths_of_hours, first_day, last_day, reference)
            select ?, ?, l.* from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as l
            """;
    private static final String STANDING = """
            select c.id, c.agency_id, c.month, l.line, l.cost_type, l.officer_id, l.amount_cents, l.share_basis_points,
                l.other_cents, l.hundredths_of_hours, l.first_day, l.last_day, l.reference
            from claim_line l join claim c on c.id = l.claim_id and c.version = l.version
            """;
    private static final String OFFICERS = """
            select distinct l.officer_id from claim_line l join claim c on c.id = l.claim_id and c.version = l.version
            where c.agency_id = any(?) and l.officer_id is not null
            """;

    private final Database database;

    ClaimLines(Database database) {
        this.database = database;
    }

    /** A line that stands, with its claim. */
    public record Standing(UUID claimId, UUID agencyId, YearMonth month, ClaimLine line) {}

    /** Keeps the lines of a claim's version. */
    public void keep(Claim claim, Collection<ClaimLine> lines) {
        database.update(
                KEEP,
                claim.id(),
                claim.version(),
                Columns.ints(lines, ClaimLine::number),
                Columns.texts(lines, ClaimLine::type),
                Columns.of("uuid", lines, ClaimLine::officerId),
                Columns.of("int8", lines, ClaimLine::amountCents),
                Columns.ints(lines, ClaimLine::shareBasisPoints),
                Columns.of("int8", lines, ClaimLine::otherFundingCents),
                Columns.of("int4", lines, ClaimLine::hundredthsOfHours),
                Columns.dates(lines, ClaimLine::from),
                Columns.dates(lines, ClaimLine::until),
                Columns.of("text", lines, ClaimLine::reference));
    }

    /** Every line of these officers that stands, in whichever agencies. */
    public List<Standing> ofOfficers(Collection<UUID> officerIds) {
        return database.query(
                STANDING + " where l.officer_id = any(?)", ClaimLines::read, Columns.uuids(officerIds, id -> id));
    }

    /** Every vehicle of these agencies that stands. */
    public List<Standing> vehiclesOf(Collection<UUID> agencyIds) {
        return database.query(
                STANDING + " where c.agency_id = any(?) and l.cost_type = 'VEHICLE'",
                ClaimLines::read,
                Columns.uuids(agencyIds, id -> id));
    }

    /** The lines of claims that stand, in their order. */
    public List<Standing> of(Collection<UUID> claimIds) {
        return database.query(
                STANDING + " where c.id = any(?) order by c.id, l.line",
                ClaimLines::read,
                Columns.uuids(claimIds, id -> id));
    }

    /** Whom the standing lines of these agencies are about. */
    public Set<UUID> officersOf(Collection<UUID> agencyIds) {
        return new HashSet<>(
                database.query(OFFICERS, row -> row.getObject(1, UUID.class), Columns.uuids(agencyIds, id -> id)));
    }

    /** Whom the standing lines of these agencies' claims for some months are about. */
    public Set<UUID> officersOf(Collection<UUID> agencyIds, Collection<YearMonth> months) {
        return new HashSet<>(database.query(
                OFFICERS + " and c.month = any(?)",
                row -> row.getObject(1, UUID.class),
                Columns.uuids(agencyIds, id -> id),
                Columns.texts(months, month -> month)));
    }

    private static Standing read(ResultSet row) throws SQLException {
        return new Standing(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                YearMonth.parse(row.getString(3)),
                new ClaimLine(
                        row.getInt(4),
                        CostType.valueOf(row.getString(5)),
                        row.getObject(6, UUID.class),
                        row.getLong(7),
                        row.getInt(8),
                        row.getLong(9),
                        row.getObject(10, Integer.class),
                        row.getObject(11, LocalDate.class),
                        row.getObject(12, LocalDate.class),
                        row.getString(13)));
    }
}
