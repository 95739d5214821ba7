package reimbursement.officers.domain.sheet;

import static reimbursement.officers.domain.Fixtures.AGENCY;
import static reimbursement.officers.domain.Fixtures.AGREEMENT;
import static reimbursement.officers.domain.Fixtures.TODAY;

import java.util.EnumMap;
import java.util.Map;

/** Rows of a roster sheet. */
final class Rows {
    private Rows() {}

    static SheetRow full() {
        return full(Column.MODEL, "TFM");
    }

    static SheetRow full(Column column, String value) {
        Map<Column, String> cells = new EnumMap<>(nominated(Column.MODEL, "TFM").cells());
        cells.put(Column.TRAINING_STARTED_ON, "2025-04-10");
        cells.put(Column.TRAINED_ON, "2025-04-20");
        cells.put(Column.AUTHORISED_FROM, "2025-05-01");
        cells.put(Column.AGREEMENT_ID, AGREEMENT.toString());
        cells.put(Column.ANNUAL_SALARY, "61250.50");
        cells.put(Column.PAY_FROM, "2025-01-01");
        cells.put(column, value);
        return new SheetRow(2, cells);
    }

    static SheetRow nominated(Column column, String value) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.AGENCY_ID, AGENCY.toString());
        cells.put(Column.OFFICER_NUMBER, "1001");
        cells.put(Column.NAME, " Ana O'Brien-Núñez ");
        cells.put(Column.MODEL, "TFM");
        cells.put(Column.NOMINATED_ON, "2025-04-01");
        cells.put(column, value);
        return new SheetRow(2, cells);
    }

    static Statement sound(SheetRow row) {
        return switch (new RowReader(TODAY).read(row)) {
            case RowReading.Sound sound -> sound.statement();
            case RowReading.Rejected rejected -> throw new AssertionError(rejected.toString());
        };
    }
}
