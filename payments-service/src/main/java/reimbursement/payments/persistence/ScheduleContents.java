package reimbursement.payments.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.schedules.ScheduleContent;

/** Adds up what stands in schedules, as far as it has been written: flush first. */
@ApplicationScoped
public class ScheduleContents {
    private static final String CONTENTS = """
            select schedule_id, count(*), sum(amount_cents)::bigint, sum(offset_cents)::bigint,
                sum(interest_cents)::bigint,
                count(*) filter (where amount_cents > offset_cents)
            from payment where schedule_id = any(?) group by schedule_id
            """;

    private final DataSource database;

    ScheduleContents(DataSource database) {
        this.database = database;
    }

    /** The contents of these schedules; empty ones are absent. */
    public Map<UUID, ScheduleContent> of(Collection<UUID> ids) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(CONTENTS)) {
            query.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (var rows = query.executeQuery()) {
                Map<UUID, ScheduleContent> contents = new HashMap<>();
                while (rows.next()) {
                    contents.put(
                            rows.getObject(1, UUID.class),
                            new ScheduleContent(
                                    rows.getLong(2),
                                    Money.ofCents(rows.getLong(3)),
                                    Money.ofCents(rows.getLong(4)),
                                    Money.ofCents(rows.getLong(5)),
                                    rows.getLong(6)));
                }
                return contents;
            }
        } catch (SQLException failure) {
            throw new SqlFailed(failure);
        }
    }
}
