package reimbursement.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;
import reimbursement.kit.json.EventJson;

/** The answers in the database, each written in the transaction of what it tells of. */
@Singleton
class KeptAnswers {
    /** Who comes while the first is under way waits here until that one has ended. */
    private static final String CLAIM = """
            insert into kept_answer as kept (caller, key, request, at) values (?, ?, ?, ?)
            on conflict (caller, key) do update set request = excluded.request, at = excluded.at
            where kept.at < ?
            """;

    private static final String READ =
            "select request, status, headers, body, sealed from kept_answer where caller = ? and key = ?";
    private static final String KEEP =
            "update kept_answer set status = ?, headers = ?::jsonb, body = ?, sealed = ? where caller = ? and key = ?";
    private static final String FORGET = "delete from kept_answer where caller = ? and key = ?";

    /** Each new answer takes some of the old ones away, so that nobody has to look for them. */
    private static final String FORGET_SOME_OLD = """
            delete from kept_answer where (caller, key) in (
                select caller, key from kept_answer where at < ? order by at limit 10 for update skip locked)
            """;

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final DataSource database;
    private final AnswerBody bodies;
    private final IdempotencySettings settings;
    private final Clock clock;

    KeptAnswers(DataSource database, AnswerBody bodies, IdempotencySettings settings, Clock clock) {
        this.database = database;
        this.bodies = bodies;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the request is the first under its key, or the first since that was forgotten. */
    boolean claim(KeyedRequest request) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        OffsetDateTime forgotten = now.minus(settings.keep());
        run(FORGET_SOME_OLD, statement -> statement.setObject(1, forgotten));
        int claimed = run(CLAIM, statement -> {
            statement.setString(1, request.caller());
            statement.setString(2, request.key());
            statement.setBytes(3, request.digest());
            statement.setObject(4, now);
            statement.setObject(5, forgotten);
        });
        return claimed == 1;
    }

    /** What was answered; the key has been claimed by another request, which has ended. */
    Kept read(KeyedRequest request) {
        try (Connection connection = database.getConnection();
                PreparedStatement read = connection.prepareStatement(READ)) {
            read.setString(1, request.caller());
            read.setString(2, request.key());
            try (ResultSet row = read.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("a kept answer is gone");
                }
                return new Kept(row.getBytes(1), answer(request, row));
            }
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("a kept answer could not be read", failure);
        }
    }

    /** An answer, and the digest of the request that it answers. */
    record Kept(byte[] request, KeptAnswer answer) {}

    private KeptAnswer answer(KeyedRequest request, ResultSet row) throws SQLException, JsonProcessingException {
        return new KeptAnswer(
                row.getInt(2),
                EventJson.mapper().readValue(row.getString(3), HEADERS),
                bodies.read(row.getBytes(4), row.getBoolean(5), request));
    }

    /** Keeps the answer to a claimed request. */
    void keep(KeyedRequest request, KeptAnswer answer) {
        run(KEEP, statement -> {
            statement.setInt(1, answer.status());
            statement.setString(2, EventJson.mapper().writeValueAsString(answer.headers()));
            statement.setBytes(3, bodies.written(answer.body(), request));
            statement.setBoolean(4, bodies.areSealed());
            statement.setString(5, request.caller());
            statement.setString(6, request.key());
        });
    }

    /** The request was refused: its key may be used again. */
    void forget(KeyedRequest request) {
        run(FORGET, statement -> {
            statement.setString(1, request.caller());
            statement.setString(2, request.key());
        });
    }

    private int run(String sql, Filling filling) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            filling.fill(statement);
            return statement.executeUpdate();
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("an answer could not be kept", failure);
        }
    }

    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException, JsonProcessingException;
    }
}
