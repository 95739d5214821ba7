package reimbursement.awards.persistence;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of many rows, sent as an array so that a statement writes or asks for all of them at once.
 *
 * @param type the element type, as PostgreSQL names it
 * @param values as text, which PostgreSQL reads by the type
 */
record Columns(String type, @Nullable String[] values) {

    static <R> Columns uuids(Collection<R> rows, Function<? super R, ?> column) {
        return of("uuid", rows, column);
    }

    static <R> Columns texts(Collection<R> rows, Function<? super R, ?> column) {
        return of("text", rows, column);
    }

    static <R> Columns dates(Collection<R> rows, Function<? super R, @Nullable ?> column) {
        return of("date", rows, column);
    }

    static <R> Columns ints(Collection<R> rows, Function<? super R, ?> column) {
        return of("int4", rows, column);
    }

    /** A moment as a statement's parameter. */
    static OffsetDateTime timestamp(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** The texts of a column that holds several. */
    static Set<String> texts(Array column) throws SQLException {
        return Set.of((String[]) column.getArray());
    }

    static <R> Columns of(String type, Collection<R> rows, Function<? super R, @Nullable ?> column) {
        @Nullable String[] values = new @Nullable String[rows.size()];
        int i = 0;
        for (R row : rows) {
            Object value = column.apply(row);
            values[i++] = value == null ? null : value.toString();
        }
        return new Columns(type, values);
    }
}
