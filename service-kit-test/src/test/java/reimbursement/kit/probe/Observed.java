package reimbursement.kit.probe;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks into the consumer's database: what was applied, what is parked. */
@Singleton
class Observed {
    private final DataSource database;

    Observed(DataSource database) {
        this.database = database;
    }

    /** The sequences of a key in the order in which they took effect. */
    List<Long> applied(String key) {
        return texts("select sequence from seen where key = ? order by place", key).stream()
                .map(Long::valueOf)
                .toList();
    }

    /** Sequence and reason of what is parked of a key. */
    List<String> parked(String key) {
        return texts(
                "select coalesce(sequence::text, 'null') || ' ' || reason from parked"
                        + " where key = ? and state = 'parked' order by sequence",
                key);
    }

    List<String> texts(String sql, Object... values) {
        List<String> texts = new ArrayList<>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
