package reimbursement.kit.probe;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import reimbursement.kit.event.EventReader;
import reimbursement.kit.event.ReceivedEvent;
import reimbursement.kit.event.Refusal;

/** Keeps what it reads; refuses 13 and breaks at 666. */
@ApplicationScoped
class CountReader implements EventReader<Count> {
    /** What an operator mends before a replay. */
    static final AtomicBoolean THIRTEEN_IS_FINE = new AtomicBoolean();

    private final DataSource database;

    CountReader(DataSource database) {
        this.database = database;
    }

    @Override
    public String topic() {
        return "reimbursement.awards";
    }

    @Override
    public Map<String, Class<? extends Count>> types() {
        return Map.of("performance-reported", Count.class);
    }

    @Override
    public void apply(List<ReceivedEvent<Count>> events) {
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement("insert into seen (key, sequence, assigned) values (?, ?, ?)")) {
            for (ReceivedEvent<Count> event : events) {
                if (event.data().assigned() == 13 && !THIRTEEN_IS_FINE.get()) {
                    throw new Refusal("unlucky", "thirteen is not accepted here");
                }
                if (event.data().assigned() == 666) {
                    throw new IllegalStateException("broken on purpose");
                }
                insert.setString(1, event.key());
                insert.setLong(2, event.sequence());
                insert.setInt(3, event.data().assigned());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
