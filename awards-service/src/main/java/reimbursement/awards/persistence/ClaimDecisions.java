package reimbursement.awards.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.awards.domain.claims.ClaimCause;
import reimbursement.awards.domain.claims.ClaimDecision;

/** Decisions about claims; only ever added. */
@ApplicationScoped
public class ClaimDecisions {

    private static final String KEEP = """
            insert into claim_decision (claim_id, number, version, revision, told, cause, decided_at, policy_version,
                previous_cents, amount_cents, %s)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, %s)
            """.formatted(FigureColumns.NAMES, FigureColumns.PLACES);
    private static final String SELECT = """
            select claim_id, number, version, revision, told, cause, decided_at, policy_version, previous_cents, %s
            from claim_decision
            """.formatted(FigureColumns.NAMES);

    private final Database database;

    ClaimDecisions(Database database) {
        this.database = database;
    }

    /** Keeps decisions. */
    public void keep(Collection<ClaimDecision> decisions) {
        database.update(
                KEEP,
                FigureColumns.after(
                        decisions,
                        ClaimDecision::figures,
                        Columns.uuids(decisions, ClaimDecision::claimId),
                        Columns.ints(decisions, ClaimDecision::number),
                        Columns.ints(decisions, ClaimDecision::version),
                        Columns.ints(decisions, ClaimDecision::revision),
                        Columns.of("bool", decisions, ClaimDecision::told),
                        Columns.texts(decisions, ClaimDecision::cause),
                        Columns.of("timestamptz", decisions, ClaimDecision::decidedAt),
                        Columns.texts(decisions, ClaimDecision::policyVersion),
                        Columns.of("int8", decisions, ClaimDecision::previousCents),
                        Columns.of("int8", decisions, of -> of.figures().amountCents())));
    }

    /** Decisions about a claim in their order, behind another. */
    public List<ClaimDecision> of(UUID claimId, Optional<Integer> after, int limit) {
        return database.query(
                SELECT + " where claim_id = ? and number > ? order by number limit ?",
                ClaimDecisions::read,
                claimId,
                after.orElse(0),
                limit);
    }

    /** The decisions of these claims that were told last. */
    public List<ClaimDecision> lastTold(Collection<UUID> claimIds) {
        return database.query(
                "select distinct on (claim_id) * from (" + SELECT
                        + " where claim_id = any(?) and told) told order by claim_id, number desc",
                ClaimDecisions::read,
                Columns.uuids(claimIds, id -> id));
    }

    private static ClaimDecision read(ResultSet row) throws SQLException {
        return new ClaimDecision(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                row.getBoolean(5),
                ClaimCause.valueOf(row.getString(6)),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getString(8),
                row.getLong(9),
                FigureColumns.read(row, 10));
    }
}
