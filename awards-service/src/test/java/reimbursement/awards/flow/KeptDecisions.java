package reimbursement.awards.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Every decision, with the verdicts in it, that was ever seen, to be held beside what is there later. */
final class KeptDecisions {

    static final String OF_AWARDS = """
            select d.id::text, md5(d::text || coalesce(string_agg(o::text, ',' order by o.officer_id), ''))
            from award_decision d left join award_officer o on o.award_id = d.award_id and o.decision = d.number
            group by d.id, d::text
            """;

    static final String OF_CLAIMS = """
            select d.claim_id || ' ' || d.number, md5(d::text || coalesce(string_agg(l::text, ',' order by l.line), ''))
            from claim_decision d left join claim_line_decision l on l.claim_id = d.claim_id and l.decision = d.number
            group by d.claim_id, d.number, d::text
            """;

    private final DataSource database;
    private final String all;
    private final Map<String, String> seen = new HashMap<>();

    KeptDecisions(DataSource database, String all) {
        this.database = database;
        this.all = all;
    }

    /** What was decided earlier is there as it was. */
    void look() {
        Map<String, String> now = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(all);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                now.put(rows.getString(1), rows.getString(2));
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
        assertThat(now.keySet()).containsAll(seen.keySet());
        seen.forEach((decision, content) -> assertThat(now).containsEntry(decision, content));
        seen.putAll(now);
    }

    int number() {
        return seen.size();
    }
}
