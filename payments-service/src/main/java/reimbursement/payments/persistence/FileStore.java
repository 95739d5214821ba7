package reimbursement.payments.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.schedules.FileFormat;
import reimbursement.payments.domain.schedules.RewrittenName;
import reimbursement.payments.domain.schedules.SentFile;

/** Files that left, in parts, and the names that had to be written otherwise in them; only ever added to. */
@ApplicationScoped
public class FileStore {
    private static final String INSERT = """
            insert into sent_file
                (schedule_id, format, message_id, sha256, bytes, payments, amount_cents, rendered_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_PART =
            "insert into sent_file_part (schedule_id, format, number, sealed_content) values (?, ?, ?, ?)";
    private static final String INSERT_NAME =
            "insert into rewritten_name (payment_id, format, name, written) values (?, ?, ?, ?)";
    private static final String FIND = """
            select schedule_id, format, message_id, sha256, bytes, payments, amount_cents, rendered_at
            from sent_file where schedule_id = ? order by format
            """;
    private static final String OF_MESSAGE = """
            select schedule_id from sent_file where message_id = ?
            union all select schedule_id from payment_file where message_id = ?
            """;
    private static final String PART =
            "select sealed_content from sent_file_part where schedule_id = ? and format = ? and number = ?";
    private static final String NAMES = """
            select n.payment_id, n.format, n.name, n.written
            from rewritten_name n join payment p on p.id = n.payment_id
            where p.schedule_id = ? and (n.payment_id, n.format) > (?, ?)
            order by n.payment_id, n.format limit ?
            """;

    private final DataSource database;

    public FileStore(DataSource database) {
        this.database = database;
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    public void insert(SentFile file) {
        run(INSERT, insert -> {
            insert.setObject(1, file.scheduleId());
            insert.setString(2, file.format().name());
            insert.setString(3, file.messageId());
            insert.setString(4, file.sha256());
            insert.setLong(5, file.bytes());
            insert.setLong(6, file.payments());
            insert.setLong(7, file.amount().cents());
            insert.setObject(8, OffsetDateTime.ofInstant(file.renderedAt(), ZoneOffset.UTC));
            return insert.executeUpdate();
        });
    }

    public void insertPart(UUID scheduleId, FileFormat format, int number, byte[] sealed) {
        run(INSERT_PART, insert -> {
            insert.setObject(1, scheduleId);
            insert.setString(2, format.name());
            insert.setInt(3, number);
            insert.setBytes(4, sealed);
            return insert.executeUpdate();
        });
    }

    public void insertNames(List<RewrittenName> names) {
        if (names.isEmpty()) {
            return;
        }
        run(INSERT_NAME, insert -> {
            for (var name : names) {
                insert.setObject(1, name.paymentId());
                insert.setString(2, name.format().name());
                insert.setString(3, name.name());
                insert.setString(4, name.written());
                insert.addBatch();
            }
            return insert.executeBatch();
        });
    }

    /** The files of a schedule, each format once. */
    public List<SentFile> ofSchedule(UUID scheduleId) {
        return run(FIND, query -> {
            query.setObject(1, scheduleId);
            try (var rows = query.executeQuery()) {
                List<SentFile> files = new ArrayList<>();
                while (rows.next()) {
                    files.add(file(rows));
                }
                return files;
            }
        });
    }

    public Optional<SentFile> find(UUID scheduleId, FileFormat format) {
        return ofSchedule(scheduleId).stream()
                .filter(file -> file.format() == format)
                .findFirst();
    }

    /** The schedule whose file carries this message id, also one that was kept before there were two formats. */
    public Optional<UUID> scheduleOf(String messageId) {
        return run(OF_MESSAGE, query -> {
            query.setString(1, messageId);
            query.setString(2, messageId);
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
            }
        });
    }

    public Optional<byte[]> part(UUID scheduleId, FileFormat format, int number) {
        return run(PART, query -> {
            query.setObject(1, scheduleId);
            query.setString(2, format.name());
            query.setInt(3, number);
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
            }
        });
    }

    /** Names of payees of a schedule that were written otherwise, behind this payment and format. */
    public List<RewrittenName> namesOf(UUID scheduleId, UUID afterPayment, String afterFormat, int most) {
        return run(NAMES, query -> {
            query.setObject(1, scheduleId);
            query.setObject(2, afterPayment);
            query.setString(3, afterFormat);
            query.setInt(4, most);
            try (var rows = query.executeQuery()) {
                List<RewrittenName> names = new ArrayList<>();
                while (rows.next()) {
                    names.add(new RewrittenName(
                            rows.getObject(1, UUID.class),
                            FileFormat.valueOf(rows.getString(2)),
                            rows.getString(3),
                            rows.getString(4)));
                }
                return names;
            }
        });
    }

    private <T> T run(String sql, Work<T> work) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException failure) {
            throw new SqlFailed(failure);
        }
    }

    private static SentFile file(ResultSet row) throws SQLException {
        return new SentFile(
                row.getObject(1, UUID.class),
                FileFormat.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getLong(6),
                Money.ofCents(row.getLong(7)),
                row.getObject(8, OffsetDateTime.class).toInstant());
    }
}
