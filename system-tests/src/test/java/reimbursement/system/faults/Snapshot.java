package reimbursement.system.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * All that the services have said and kept, at rest.
 *
 * @param events every record of every topic, in the order of the partitions
 * @param databases the tables of each database by name
 * @param acknowledged what callers were told has been done
 * @param foreign what stands on the topics besides the events
 */
record Snapshot(
        List<Published> events,
        Map<String, Map<String, List<Row>>> databases,
        List<Acknowledged> acknowledged,
        Foreign foreign) {
    Snapshot {
        events = List.copyOf(events);
        databases = Map.copyOf(databases);
        acknowledged = List.copyOf(acknowledged);
    }

    List<Row> rows(String database, String table) {
        List<Row> rows = databases.getOrDefault(database, Map.of()).get(table);
        if (rows == null) {
            throw new IllegalArgumentException("no table " + database + "." + table);
        }
        return rows;
    }

    /** Each event once, as it first appeared. */
    List<Published> distinct() {
        Map<List<Object>, Published> first = new LinkedHashMap<>();
        events.forEach(event -> first.putIfAbsent(List.of(event.topic(), event.key(), event.sequence()), event));
        return List.copyOf(first.values());
    }

    /** The highest sequence that each key's topic holds. */
    Map<Published.Key, Long> lastSequences() {
        Map<Published.Key, Long> last = new HashMap<>();
        events.forEach(event -> last.merge(event.ordering(), event.sequence(), Math::max));
        return last;
    }

    /** This snapshot with other events. */
    Snapshot withEvents(UnaryOperator<List<Published>> change) {
        return new Snapshot(change.apply(new ArrayList<>(events)), databases, acknowledged, foreign);
    }

    /** This snapshot with other rows in one table. */
    Snapshot withRows(String database, String table, UnaryOperator<List<Row>> change) {
        Map<String, Map<String, List<Row>>> all = new HashMap<>(databases);
        Map<String, List<Row>> tables = new HashMap<>(databases.getOrDefault(database, Map.of()));
        tables.put(table, List.copyOf(change.apply(new ArrayList<>(rows(database, table)))));
        all.put(database, tables);
        return new Snapshot(events, all, acknowledged, foreign);
    }

    /** This snapshot with other strangers. */
    Snapshot withForeign(Foreign others) {
        return new Snapshot(events, databases, acknowledged, others);
    }
}
