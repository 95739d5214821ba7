package reimbursement.awards.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.claims.Claim;
import reimbursement.awards.domain.claims.ClaimVersion;
import reimbursement.awards.domain.claims.Sf270;

/** Claims as they stand, and who sent their versions. */
@ApplicationScoped
public class Claims {

    private static final String SELECT =
            "select id, agency_id, month, version, decisions, revision, " + FigureColumns.NAMES + " from claim ";
    private static final String ENTER = """
            insert into claim (id, agency_id, month, version, decisions, revision, %s)
            values (?, ?, ?, ?, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
            """.formatted(FigureColumns.NAMES);
    private static final String SAVE = """
            update claim c set version = n.version, decisions = n.decisions, revision = n.revision, %s
            from unnest(?, ?, ?, ?, %s) as n (id, version, decisions, revision, %s) where c.id = n.id
            """.formatted(FigureColumns.ASSIGNED, FigureColumns.PLACES, FigureColumns.NAMES);
    private static final String VERSION = """
            insert into claim_version (claim_id, version, lines, submitted_by, submitted_at) values (?, ?, ?, ?, ?)
            """;
    private static final String BEFORE = """
            select coalesce(sum(charged_cents - pending_cents), 0),
                coalesce(sum(salary_cents + benefits_cents + overtime_cents + equipment_cents + vehicle_cents), 0)
            from claim where agency_id = ? and month >= ? and month < ?
            """;
    private static final String LISTED =
            "where (?::uuid is null or agency_id = ?::uuid) and (?::text is null or month = ?::text) ";
    private static final String BEHIND = """
             and id > coalesce(?::uuid, '00000000-0000-0000-0000-000000000000') order by id limit ?
            """;

    private final Database database;

    Claims(Database database) {
        this.database = database;
    }

    /** Enters a claim that is decided in the same transaction. */
    public void enter(Claim claim) {
        database.update(ENTER, claim.id(), claim.agencyId(), claim.month().toString(), claim.version());
    }

    /** Keeps who sent a claim's version. */
    public void sent(Claim claim, int lines, String by, Instant at) {
        database.update(VERSION, claim.id(), claim.version(), lines, by, at.atOffset(ZoneOffset.UTC));
    }

    /** Makes the lines of a claim's version those that stand. */
    public void turnTo(Claim claim) {
        database.update("update claim set version = ? where id = ?", claim.version(), claim.id());
    }

    /** Keeps claims as they are now. */
    public void save(Collection<Claim> claims) {
        @Nullable
        Object[] parameters = FigureColumns.after(
                claims,
                Claim::figures,
                Columns.uuids(claims, Claim::id),
                Columns.ints(claims, Claim::version),
                Columns.ints(claims, Claim::decisions),
                Columns.ints(claims, Claim::revision));
        database.update(SAVE, parameters);
    }

    /** Who sent the versions of a claim, the first one first. */
    public List<ClaimVersion> versions(UUID claimId) {
        return database.query(
                "select version, lines, submitted_by, submitted_at from claim_version where claim_id = ? order by version",
                row -> new ClaimVersion(
                        row.getInt(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()),
                claimId);
    }

    /** One claim. */
    public Optional<Claim> find(UUID id) {
        return withIds(List.of(id)).stream().findFirst();
    }

    /** These claims. */
    public List<Claim> withIds(Collection<UUID> ids) {
        return database.query(SELECT + "where id = any(?)", Claims::read, Columns.uuids(ids, id -> id));
    }

    /** Claims in order of id; where {@code pending} is given, with or without lines that are pending. */
    public List<Claim> list(
            Optional<UUID> agencyId,
            Optional<YearMonth> month,
            Optional<Boolean> pending,
            Optional<UUID> after,
            int limit) {
        @Nullable UUID agency = agencyId.orElse(null);
        @Nullable String of = month.map(YearMonth::toString).orElse(null);
        String asked = pending.map(some -> some ? "and pending_lines > 0" : "and pending_lines = 0")
                .orElse("");
        return database.query(
                SELECT + LISTED + asked + BEHIND, Claims::read, agency, agency, of, of, after.orElse(null), limit);
    }

    /** Agencies that have claimed any of these months, in order of id. */
    public List<UUID> agencies(Collection<YearMonth> months, UUID after, int limit) {
        return database.query(
                "select distinct agency_id from claim where month = any(?) and agency_id > ? order by agency_id limit ?",
                row -> row.getObject(1, UUID.class),
                Columns.texts(months, month -> month),
                after,
                limit);
    }

    /** What an agency's claims of months from one on and before another come to. */
    public Sf270.Outlays before(UUID agencyId, YearMonth from, YearMonth before) {
        return database.query(
                        BEFORE,
                        row -> new Sf270.Outlays(row.getLong(1), row.getLong(2)),
                        agencyId,
                        from.toString(),
                        before.toString())
                .getFirst();
    }

    private static Claim read(ResultSet row) throws SQLException {
        return new Claim(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                YearMonth.parse(row.getString(3)),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                FigureColumns.read(row, 7));
    }
}
