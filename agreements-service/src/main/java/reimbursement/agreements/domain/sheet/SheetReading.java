package reimbursement.agreements.domain.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reimbursement.agreements.domain.AgencyKey;
import reimbursement.agreements.domain.Model;

/** A whole sheet: each row is exactly one reading, or the sheet is not of our kind. */
public sealed interface SheetReading {

    /**
     * The sheet was read.
     *
     * @param notes what was left unread of its header
     * @param rows one for each row below the header, in order
     */
    record Read(List<Finding> notes, List<RowReading> rows) implements SheetReading {}

    /** Not a sheet of participating agencies. */
    record WrongKind(String reason) implements SheetReading {}

    /**
     * Reads a sheet.
     *
     * @param asOf a signature after this day is rejected
     */
    static SheetReading of(List<String> header, List<SheetRow> rows, LocalDate asOf) {
        return switch (SheetLayout.recognise(header)) {
            case SheetLayout.Recognition.WrongKind(String reason) -> new WrongKind(reason);
            case SheetLayout.Recognition.Recognised(SheetLayout layout) ->
                new Read(
                        layout.unreadColumns(),
                        withoutDuplicates(rows.stream()
                                .map(row -> RowReader.read(layout, row, asOf))
                                .toList()));
        };
    }

    private static List<RowReading> withoutDuplicates(List<RowReading> rows) {
        record AgencyAndModel(AgencyKey agency, Model model) {}

        Map<AgencyAndModel, RowReading.Accepted> kept = new HashMap<>();
        List<RowReading> result = new ArrayList<>();
        for (RowReading reading : rows) {
            if (reading instanceof RowReading.Accepted accepted) {
                AgreementLine line = accepted.line();
                RowReading.Accepted first = kept.putIfAbsent(new AgencyAndModel(line.key(), line.model()), accepted);
                result.add(first == null ? accepted : duplicate(accepted, first));
            } else {
                result.add(reading);
            }
        }
        return result;
    }

    private static RowReading duplicate(RowReading.Accepted again, RowReading.Accepted first) {
        String what = again.line().signedOn().equals(first.line().signedOn())
                ? "same agency and model as row %d, which is kept".formatted(first.row())
                : "same agency and model as row %d, which is kept with its signature of %s"
                        .formatted(first.row(), first.line().signedOn());
        return new RowReading.Duplicate(
                again.row(),
                first.row(),
                Finding.of(again.row(), SheetColumn.AGENCY.title(), again.line().agency(), what));
    }
}
