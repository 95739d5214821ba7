package reimbursement.system.faults;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** One row of a table, each column as PostgreSQL writes it; a null is an empty text. */
record Row(Map<String, String> columns) {
    Row {
        columns = Map.copyOf(columns);
    }

    String text(String column) {
        String value = columns.get(column);
        if (value == null) {
            throw new IllegalArgumentException("no column " + column + " in " + columns.keySet());
        }
        return value;
    }

    boolean has(String column) {
        return !text(column).isEmpty();
    }

    long number(String column) {
        return has(column) ? Long.parseLong(text(column)) : 0;
    }

    boolean holds(String column) {
        return text(column).equals("t");
    }

    /** Several columns as one text, to compare and to show. */
    String key(String... names) {
        return Arrays.stream(names).map(this::text).collect(Collectors.joining(" "));
    }
}
