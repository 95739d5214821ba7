package reimbursement.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import reimbursement.kit.Ids;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.json.EventJson;

/**
 * The trail of decisions: actor, time, what changed. Entries are only ever added; the runtime role
 * has no right to change or delete them.
 */
@ApplicationScoped
public class AuditTrail {
    private static final String INSERT =
            "insert into audit_entry (id, at, actor, action, subject, detail) values (?, ?, ?, ?, ?, ?::jsonb)";

    private final DataSource database;
    private final Caller caller;
    private final Clock clock;

    AuditTrail(DataSource database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Records a decision in the current transaction, which must exist; the actor is the {@link Caller}.
     *
     * @param action what was done, kebab-case, such as {@code payment-approved}
     * @param subject what it was done to, such as {@code payment/0197…}
     * @param detail what changed; sensitive values already masked
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, String subject, Map<String, String> detail) {
        record(action, List.of(new Decision(subject, detail)));
    }

    /** One of several decisions of the same kind; see {@link AuditTrail#record(String, String, Map)}. */
    public record Decision(String subject, Map<String, String> detail) {}

    /** Records decisions that one request makes together, in their order and in one round trip. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Decision decision : decisions) {
                insert.setObject(1, Ids.next());
                insert.setObject(2, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
                insert.setString(3, caller.subject());
                insert.setString(4, action);
                insert.setString(5, decision.subject());
                insert.setString(6, EventJson.mapper().writeValueAsString(new TreeMap<>(decision.detail())));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("the audit trail could not be written", failure);
        }
    }
}
