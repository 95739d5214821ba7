package reimbursement.awards.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.award.AwardBasis;
import reimbursement.awards.domain.award.AwardFigures;
import reimbursement.awards.domain.award.AwardReason;
import reimbursement.awards.domain.award.EligibilityRule;
import reimbursement.awards.domain.award.WithholdingReason;
import reimbursement.awards.domain.performance.CountBasis;
import reimbursement.awards.domain.performance.PerformanceCount;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.awards.domain.replay.DecidedAward;

/** Reads the latest decisions about many awards with the verdict on each officer, without keeping them in a session. */
@ApplicationScoped
public class DecidedAwards {

    private static final String LATEST = """
            select a.id, a.agency_id, d.standing_revision, d.roster_revision, d.agency_count_revision,
                d.ice_count_revision, d.policy_version, d.eligible_officers, d.withheld_for, d.assigned, d.located,
                d.count_basis, d.band, d.paid_officers, d.per_officer_cents, d.amount_cents, d.reason
            from award a join award_decision d on d.award_id = a.id and d.number = a.decisions
            where a.quarter = ? and a.agency_id = any(?)
            """;
    private static final String OFFICERS = """
            select o.award_id, o.officer_id, o.rule
            from award a join award_officer o on o.award_id = a.id and o.decision = a.decisions
            where a.quarter = ? and a.agency_id = any(?)
            """;

    private final Database database;

    DecidedAwards(Database database) {
        this.database = database;
    }

    private record Verdict(UUID awardId, UUID officerId, EligibilityRule rule) {}

    /** The latest decisions, by agency; agencies without any are absent. */
    public Map<UUID, DecidedAward> latest(FiscalQuarter quarter, Collection<UUID> agencyIds) {
        Columns ids = Columns.uuids(agencyIds, id -> id);
        Map<UUID, List<Verdict>> verdicts = database
                .query(
                        OFFICERS,
                        row -> new Verdict(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                EligibilityRule.valueOf(row.getString(3))),
                        quarter.toString(),
                        ids)
                .stream()
                .collect(groupingBy(Verdict::awardId));
        return database.query(LATEST, row -> decided(row, verdicts), quarter.toString(), ids).stream()
                .collect(toMap(DecidedAward::agencyId, Function.identity()));
    }

    private static DecidedAward decided(ResultSet row, Map<UUID, List<Verdict>> verdicts) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        return new DecidedAward(
                id,
                row.getObject(2, UUID.class),
                new AwardBasis(row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6), row.getString(7)),
                row.getInt(8),
                withheldFor(row.getString(9)),
                figures(row),
                verdicts.getOrDefault(id, List.of()).stream().collect(toMap(Verdict::officerId, Verdict::rule)));
    }

    private static Set<WithholdingReason> withheldFor(String written) {
        Set<WithholdingReason> reasons = EnumSet.noneOf(WithholdingReason.class);
        Arrays.stream(written.split(",", -1))
                .filter(reason -> !reason.isEmpty())
                .map(WithholdingReason::valueOf)
                .forEach(reasons::add);
        return reasons;
    }

    private static @Nullable AwardFigures figures(ResultSet row) throws SQLException {
        @Nullable String countBasis = row.getString(12);
        if (countBasis == null) {
            return null;
        }
        @Nullable Integer assigned = row.getObject(10, Integer.class);
        return new AwardFigures(
                assigned == null ? null : new PerformanceCount(assigned, row.getInt(11)),
                CountBasis.valueOf(countBasis),
                row.getString(13),
                row.getInt(14),
                row.getLong(15),
                row.getLong(16),
                AwardReason.valueOf(row.getString(17)));
    }
}
