package reimbursement.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import reimbursement.kit.audit.AuditQuery.Condition;
import reimbursement.kit.json.EventJson;
import reimbursement.kit.paging.Cursor;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.rest.Problems;

/** Reads the trail in the order in which decisions were made. */
@ApplicationScoped
public class AuditReading {
    private static final String COLUMNS = "select id, at, actor, action, subject, detail from audit_entry";
    private static final String BEHIND =
            "(at, id) > (select split_part(place, ' ', 1)::timestamptz, split_part(place, ' ', 2)::uuid"
                    + " from (select ?::text as place) as cursor)";
    private static final String ORDER = " order by at, id limit ?";

    private final DataSource database;

    AuditReading(DataSource database) {
        this.database = database;
    }

    /** One page of the decisions that the query asks for. */
    public Page<AuditEntry> list(AuditQuery query, PageRequest page) {
        List<Condition> conditions = query.conditions();
        page.after(2).ifPresent(place -> conditions.add(behind(place)));
        return Page.of(
                select(conditions, page.limit() + 1),
                page,
                last -> Cursor.encode(last.at().toString(), last.id().toString()));
    }

    /** The first decisions on a subject, at most so many. */
    public List<AuditEntry> of(String subject, int most) {
        return select(List.of(new Condition("subject = ?", subject)), most);
    }

    private List<AuditEntry> select(List<Condition> conditions, int most) {
        String where = conditions.isEmpty()
                ? ""
                : " where "
                        + String.join(
                                " and ", conditions.stream().map(Condition::sql).toList());
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(COLUMNS + where + ORDER)) {
            int parameter = 1;
            for (Condition condition : conditions) {
                select.setObject(parameter++, condition.value());
            }
            select.setInt(parameter, most);
            try (ResultSet row = select.executeQuery()) {
                List<AuditEntry> entries = new ArrayList<>();
                while (row.next()) {
                    entries.add(read(row));
                }
                return entries;
            }
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("the audit trail could not be read", failure);
        }
    }

    /** Both values in one text, for a condition has one; neither holds a blank. */
    private static Condition behind(List<String> place) {
        try {
            Instant at = Instant.parse(place.getFirst());
            UUID id = UUID.fromString(place.getLast());
            if (AuditQuery.outOfRange(at)) {
                throw new IllegalArgumentException("no instant of the trail");
            }
            return new Condition(BEHIND, at + " " + id);
        } catch (DateTimeParseException | IllegalArgumentException malformed) {
            throw Problems.invalid("cursor", "is not a cursor of this list");
        }
    }

    private static AuditEntry read(ResultSet row) throws SQLException, JsonProcessingException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                EventJson.mapper().readValue(row.getString("detail"), new TypeReference<TreeMap<String, String>>() {}));
    }
}
