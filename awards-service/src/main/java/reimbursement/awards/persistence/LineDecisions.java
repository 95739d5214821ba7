package reimbursement.awards.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.claims.CapUse;
import reimbursement.awards.domain.claims.ClaimRule;
import reimbursement.awards.domain.claims.LineDecision;
import reimbursement.awards.domain.claims.LineVerdict;
import reimbursement.awards.domain.claims.Reduction;

/** What lines were decided to be; only ever added. */
@ApplicationScoped
public class LineDecisions {

    private static final String KEEP = """
            insert into claim_line_decision (claim_id, version, line, decision, verdict, rule, charged_cents,
                allowed_cents, eligible_days, cap_cents, cap_used_cents, reductions)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String LATEST = """
            select distinct on (d.claim_id, d.line) d.claim_id, d.version, d.line, d.decision, d.verdict, d.rule,
                d.charged_cents, d.allowed_cents, d.eligible_days, d.cap_cents, d.cap_used_cents, d.reductions
            from claim_line_decision d join claim c on c.id = d.claim_id and c.version = d.version
            where c.id = any(?)
            order by d.claim_id, d.line, d.decision desc
            """;

    private final Database database;

    LineDecisions(Database database) {
        this.database = database;
    }

    /**
     * A decision about a line.
     *
     * @param number the claim's decision that it belongs to
     */
    public record OfLine(UUID claimId, int version, int line, int number, LineDecision decision) {}

    /** Keeps decisions. */
    public void keep(Collection<OfLine> decisions) {
        database.update(
                KEEP,
                Columns.uuids(decisions, OfLine::claimId),
                Columns.ints(decisions, OfLine::version),
                Columns.ints(decisions, OfLine::line),
                Columns.ints(decisions, OfLine::number),
                Columns.texts(decisions, of -> of.decision().verdict()),
                Columns.texts(decisions, of -> of.decision().rule()),
                Columns.of("int8", decisions, of -> of.decision().chargedCents()),
                Columns.of("int8", decisions, of -> of.decision().allowedCents()),
                Columns.ints(decisions, of -> of.decision().eligibleDays()),
                Columns.of(
                        "int8",
                        decisions,
                        of -> of.decision().capUse().map(CapUse::limitCents).orElse(null)),
                Columns.of(
                        "int8",
                        decisions,
                        of -> of.decision().capUse().map(CapUse::usedCents).orElse(null)),
                Columns.texts(decisions, of -> written(of.decision().reductions())));
    }

    /** The decisions that stand about the lines of these claims that stand, by claim and line. */
    public List<OfLine> latestOf(Collection<UUID> claimIds) {
        return database.query(LATEST, LineDecisions::read, Columns.uuids(claimIds, id -> id));
    }

    private static OfLine read(ResultSet row) throws SQLException {
        @Nullable Long cap = row.getObject(10, Long.class);
        return new OfLine(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                new LineDecision(
                        LineVerdict.valueOf(row.getString(5)),
                        ClaimRule.valueOf(row.getString(6)),
                        row.getLong(7),
                        row.getLong(8),
                        row.getInt(9),
                        cap == null ? null : new CapUse(cap, row.getLong(11)),
                        reductions(row.getString(12))));
    }

    private static String written(List<Reduction> reductions) {
        return reductions.stream().map(one -> one.rule() + "=" + one.cents()).collect(Collectors.joining(","));
    }

    private static List<Reduction> reductions(String written) {
        return Optional.of(written).filter(text -> !text.isEmpty()).stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(one -> one.split("=", 2))
                .map(parts -> new Reduction(ClaimRule.valueOf(parts[0]), Long.parseLong(parts[1])))
                .toList();
    }
}
