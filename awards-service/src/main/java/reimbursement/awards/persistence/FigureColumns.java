package reimbursement.awards.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.claims.ClaimFigures;
import reimbursement.awards.domain.claims.CostType;
import reimbursement.awards.domain.claims.LineVerdict;

/** The columns in which the figures of a claim stand, in whichever table. */
final class FigureColumns {

    static final String NAMES = "charged_cents, pending_cents, salary_cents, benefits_cents, overtime_cents,"
            + " equipment_cents, vehicle_cents, allowed_lines, reduced_lines, disallowed_lines, pending_lines";

    /** For updates from rows called n. */
    static final String ASSIGNED = "charged_cents = n.charged_cents, pending_cents = n.pending_cents,"
            + " salary_cents = n.salary_cents, benefits_cents = n.benefits_cents, overtime_cents = n.overtime_cents,"
            + " equipment_cents = n.equipment_cents, vehicle_cents = n.vehicle_cents,"
            + " allowed_lines = n.allowed_lines, reduced_lines = n.reduced_lines,"
            + " disallowed_lines = n.disallowed_lines, pending_lines = n.pending_lines";

    static final String PLACES = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";

    private FigureColumns() {}

    /** All parameters: those before the figures, then the figures. */
    static <R> @Nullable Object[] after(Collection<R> rows, Function<R, ClaimFigures> figures, Columns... before) {
        List<@Nullable Object> all = new ArrayList<>(List.of(before));
        all.add(Columns.of("int8", rows, row -> figures.apply(row).chargedCents()));
        all.add(Columns.of("int8", rows, row -> figures.apply(row).pendingCents()));
        for (CostType type : CostType.values()) {
            all.add(Columns.of("int8", rows, row -> figures.apply(row).allowedCents(type)));
        }
        for (LineVerdict verdict : LineVerdict.values()) {
            all.add(Columns.ints(rows, row -> figures.apply(row).lines(verdict)));
        }
        return all.toArray();
    }

    static ClaimFigures read(ResultSet row, int from) throws SQLException {
        return new ClaimFigures(
                row.getLong(from),
                row.getLong(from + 1),
                Map.of(
                        CostType.SALARY, row.getLong(from + 2),
                        CostType.BENEFITS, row.getLong(from + 3),
                        CostType.OVERTIME, row.getLong(from + 4),
                        CostType.EQUIPMENT, row.getLong(from + 5),
                        CostType.VEHICLE, row.getLong(from + 6)),
                Map.of(
                        LineVerdict.ALLOWED, row.getInt(from + 7),
                        LineVerdict.REDUCED, row.getInt(from + 8),
                        LineVerdict.DISALLOWED, row.getInt(from + 9),
                        LineVerdict.PENDING, row.getInt(from + 10)));
    }
}
