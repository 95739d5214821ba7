package reimbursement.awards.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Pattern;
import reimbursement.awards.domain.performance.CountRefusal;
import reimbursement.awards.domain.performance.PerformanceCount;
import reimbursement.kit.imports.ImportRun;
import reimbursement.kit.table.Row;
import reimbursement.kit.table.Table;

/** Reads the rows of a table of counts; each row that cannot be is reported with its column, value and reason. */
final class PerformanceRows {

    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,10}");
    private static final String AGENCY_ID = "agencyId";
    private static final String ASSIGNED = "assigned";
    private static final String LOCATED = "located";

    private final ImportRun run;
    private final Table table;
    private final Map<UUID, Accepted> seen = new HashMap<>();

    PerformanceRows(ImportRun run) {
        this.run = run;
        this.table = run.table();
    }

    /** A row that makes sense. */
    record Accepted(int number, UUID agencyId, PerformanceCount count) {}

    /** The rows that make sense, each agency once. */
    List<Accepted> accepted() {
        int agencyColumn = column(AGENCY_ID);
        int assignedColumn = column(ASSIGNED);
        int locatedColumn = column(LOCATED);
        List<Accepted> accepted = new ArrayList<>();
        for (Row row : table.rows()) {
            if (row.isBlank()) {
                continue;
            }
            run.count("rows");
            Optional<UUID> agencyId = agencyId(row, agencyColumn);
            OptionalInt assigned = number(row, assignedColumn, ASSIGNED);
            OptionalInt located = number(row, locatedColumn, LOCATED);
            if (agencyId.isEmpty() || assigned.isEmpty() || located.isEmpty()) {
                run.count("rejected");
                continue;
            }
            accept(row.number(), agencyId.get(), assigned.getAsInt(), located.getAsInt())
                    .ifPresent(accepted::add);
        }
        return accepted;
    }

    private Optional<Accepted> accept(int number, UUID agencyId, int assigned, int located) {
        Optional<CountRefusal> refusal = PerformanceCount.refusalOf(assigned, located);
        if (refusal.isPresent()) {
            return reject(
                    number, LOCATED, Integer.toString(located), refusal.get().rule());
        }
        Accepted row = new Accepted(number, agencyId, new PerformanceCount(assigned, located));
        Accepted earlier = seen.putIfAbsent(agencyId, row);
        if (earlier == null) {
            return Optional.of(row);
        }
        if (earlier.count().equals(row.count())) {
            run.count("unchanged");
            return Optional.empty();
        }
        return reject(number, AGENCY_ID, agencyId.toString(), "says another count than row " + earlier.number());
    }

    private Optional<Accepted> reject(int number, String column, String value, String reason) {
        run.rejected(number, column, value, reason);
        run.count("rejected");
        return Optional.empty();
    }

    private Optional<UUID> agencyId(Row row, int column) {
        String text = row.cell(column).text().strip();
        if (UUID_SHAPE.matcher(text).matches()) {
            return Optional.of(UUID.fromString(text));
        }
        run.rejected(row.number(), AGENCY_ID, row.cell(column).text(), "is no id of an agency");
        return Optional.empty();
    }

    private OptionalInt number(Row row, int column, String name) {
        String text = row.cell(column).text().strip();
        if (WHOLE_NUMBER.matcher(text).matches()) {
            long value = Long.parseLong(text);
            if (value == (int) value) {
                return OptionalInt.of((int) value);
            }
        }
        run.rejected(row.number(), name, row.cell(column).text(), "is no whole number from 0 to " + Integer.MAX_VALUE);
        return OptionalInt.empty();
    }

    private int column(String name) {
        for (int i = 0; i < table.header().size(); i++) {
            if (table.header().get(i).strip().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        throw run.fail("The header has no column " + name + ".");
    }
}
