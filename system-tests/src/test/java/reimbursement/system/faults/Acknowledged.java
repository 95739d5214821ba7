package reimbursement.system.faults;

import java.util.Map;

/**
 * A change that a service said it had made: a row has to be there.
 *
 * @param columns what the row has
 * @param atLatest days that something else may have brought forward since, as an agreement's end does a revocation
 */
record Acknowledged(String database, String table, Map<String, String> columns, Map<String, String> atLatest) {
    Acknowledged(String database, String table, Map<String, String> columns) {
        this(database, table, columns, Map.of());
    }

    boolean isIn(Snapshot snapshot) {
        return snapshot.rows(database, table).stream()
                .anyMatch(row -> columns.entrySet().stream()
                                .allMatch(column -> row.text(column.getKey()).equals(column.getValue()))
                        && atLatest.entrySet().stream()
                                .allMatch(day -> Days.by(row.text(day.getKey()), day.getValue())));
    }
}
