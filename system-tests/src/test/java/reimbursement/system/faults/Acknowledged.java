package reimbursement.system.faults;

import java.util.Map;

/** A change that a service said it had made: a row with these columns has to be there. */
record Acknowledged(String database, String table, Map<String, String> columns) {
    boolean isIn(Snapshot snapshot) {
        return snapshot.rows(database, table).stream()
                .anyMatch(row -> columns.entrySet().stream()
                        .allMatch(column -> row.text(column.getKey()).equals(column.getValue())));
    }
}
