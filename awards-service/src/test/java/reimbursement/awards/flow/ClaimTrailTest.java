package reimbursement.awards.flow;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.kit.test.RealBackends;

@QuarkusTest
@RealBackends
class ClaimTrailTest {

    private final DataSource database;

    ClaimTrailTest(DataSource database) {
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update claim_line set amount_cents = 1",
                "delete from claim_line",
                "truncate claim_line",
                "update claim_version set submitted_by = 'nobody'",
                "delete from claim_version",
                "update claim_decision set amount_cents = 1",
                "delete from claim_decision",
                "update claim_line_decision set allowed_cents = 1",
                "delete from claim_line_decision",
                "delete from heard_fact",
                "update award_policy_setting set value = '26' where name = 'claims.overtime.percent'"
            })
    void theServiceHasNoRightToChangeWhatWasClaimedOrDecided(String statement) {
        assertThatThrownBy(() -> execute(statement))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
