package reimbursement.officers.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import reimbursement.officers.domain.sheet.RowReading;
import reimbursement.officers.domain.sheet.Statement;

/** The rows of a sheet that are still to be recorded, by agency. */
final class PendingRosters {
    private static final int ROWS_AT_ONCE = 400;

    private final NavigableMap<UUID, List<Statement>> rosters = new TreeMap<>();
    private final Set<RowReading.Mention> mentioned = new HashSet<>();

    void add(Statement statement) {
        rosters.computeIfAbsent(statement.agencyId(), id -> new ArrayList<>()).add(statement);
    }

    /** A row that is not taken names this officer all the same. */
    void mention(RowReading.Mention mention) {
        mentioned.add(mention);
    }

    /** Whom rows name that are not taken. */
    Set<RowReading.Mention> mentioned() {
        return mentioned;
    }

    boolean isEmpty() {
        return rosters.isEmpty();
    }

    NavigableMap<UUID, List<Statement>> all() {
        return rosters;
    }

    /** Takes agencies out, in portions of some hundred rows that never divide an agency. */
    List<NavigableMap<UUID, List<Statement>>> take(Set<UUID> agencyIds) {
        List<NavigableMap<UUID, List<Statement>>> portions = new ArrayList<>();
        NavigableMap<UUID, List<Statement>> portion = new TreeMap<>();
        int rows = 0;
        Iterator<Map.Entry<UUID, List<Statement>>> all = rosters.entrySet().iterator();
        while (all.hasNext()) {
            Map.Entry<UUID, List<Statement>> roster = all.next();
            if (agencyIds.contains(roster.getKey())) {
                portion.put(roster.getKey(), roster.getValue());
                rows += roster.getValue().size();
                all.remove();
            }
            if (rows >= ROWS_AT_ONCE) {
                portions.add(portion);
                portion = new TreeMap<>();
                rows = 0;
            }
        }
        if (!portion.isEmpty()) {
            portions.add(portion);
        }
        return portions;
    }
}
