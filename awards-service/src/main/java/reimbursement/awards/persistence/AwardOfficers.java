package reimbursement.awards.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import reimbursement.awards.domain.award.Eligibility;
import reimbursement.awards.domain.award.EligibilityRule;

/** The recorded verdicts on officers, only ever added. */
@ApplicationScoped
public class AwardOfficers {

    private static final String KEEP = """
            insert into award_officer (award_id, decision, officer_id, authorisation_id, rule)
            select * from unnest(?, ?, ?, ?, ?)
            """;
    private static final String OF_DECISION = """
            select officer_id, authorisation_id, rule from award_officer
            where award_id = ? and decision = ? order by officer_id
            """;

    private final Database database;

    AwardOfficers(Database database) {
        this.database = database;
    }

    /** A verdict within a decision. */
    public record Verdict(UUID awardId, int decision, Eligibility eligibility) {}

    /** Keeps verdicts; the decisions they belong to are in the database already. */
    public void keep(Collection<Verdict> verdicts) {
        database.update(
                KEEP,
                Columns.uuids(verdicts, Verdict::awardId),
                Columns.ints(verdicts, Verdict::decision),
                Columns.uuids(verdicts, verdict -> verdict.eligibility().officerId()),
                Columns.uuids(verdicts, verdict -> verdict.eligibility().authorisationId()),
                Columns.texts(verdicts, verdict -> verdict.eligibility().rule().name()));
    }

    /** The verdicts of a decision in order of officer id. */
    public List<Eligibility> of(UUID awardId, int decision) {
        return database.query(
                OF_DECISION,
                row -> Eligibility.of(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        EligibilityRule.valueOf(row.getString(3))),
                awardId,
                decision);
    }
}
