package reimbursement.agreements.domain.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import reimbursement.agreements.domain.AgencyKey;
import reimbursement.agreements.domain.AgencyType;
import reimbursement.agreements.domain.Model;
import reimbursement.agreements.domain.USState;

/** Reads one row: every cell is looked at, so that all its faults are told at once. */
final class RowReader {

    private final SheetLayout layout;
    private final SheetRow row;
    private final List<Finding> repairs = new ArrayList<>();
    private final List<Finding> faults = new ArrayList<>();

    private RowReader(SheetLayout layout, SheetRow row) {
        this.layout = layout;
        this.row = row;
    }

    static RowReading read(SheetLayout layout, SheetRow row, LocalDate asOf) {
        boolean blank =
                row.cells().stream().allMatch(cell -> CellText.of(cell.text()).isBlank());
        return blank ? new RowReading.Blank(row.number()) : new RowReader(layout, row).read(asOf);
    }

    private RowReading read(LocalDate asOf) {
        Optional<USState> state = required(SheetColumn.STATE, StateField::read);
        Optional<String> agency = required(SheetColumn.AGENCY, AgencyField::read);
        Optional<Optional<AgencyType>> type = type();
        Optional<Optional<String>> county = field(SheetColumn.COUNTY, CountyField::read);
        Optional<Model> model = required(SheetColumn.MODEL, ModelField::read);
        boolean numeric = layout.cell(row, SheetColumn.SIGNED).numeric();
        Optional<LocalDate> signed = required(SheetColumn.SIGNED, text -> SignedField.read(text, numeric, asOf));
        repairs.addAll(layout.strayCells(row));
        if (state.isEmpty()
                || agency.isEmpty()
                || type.isEmpty()
                || county.isEmpty()
                || model.isEmpty()
                || signed.isEmpty()) {
            Optional<AgencyType> legibleType = type.flatMap(stated -> stated);
            Optional<Mention> mention =
                    state.flatMap(of -> agency.map(name -> new Mention(of, AgencyKey.normalised(name), legibleType)));
            return new RowReading.Rejected(row.number(), List.copyOf(faults), mention);
        }
        AgreementLine line =
                new AgreementLine(state.get(), agency.get(), type.get(), county.get(), model.get(), signed.get());
        return new RowReading.Accepted(row.number(), line, List.copyOf(repairs));
    }

    private Optional<Optional<AgencyType>> type() {
        if (!layout.has(SheetColumn.TYPE)) {
            note(repairs, SheetColumn.TYPE, "", "the sheet has no such column: type not stated");
            return Optional.of(Optional.empty());
        }
        return required(SheetColumn.TYPE, TypeField::read).map(Optional::of);
    }

    private <T> Optional<T> required(SheetColumn column, Function<String, Field<T>> reading) {
        return field(column, cell -> Field.required(cell, reading));
    }

    private <T> Optional<T> field(SheetColumn column, Function<CellText, Field<T>> reading) {
        String raw = layout.cell(row, column).text();
        CellText cell = CellText.of(raw);
        Field<T> field = reading.apply(cell);
        switch (field) {
            case Field.Understood<T>(T _, List<String> ownRepairs) -> {
                cell.repairs().forEach(repair -> note(repairs, column, raw, repair));
                ownRepairs.forEach(repair -> note(repairs, column, raw, repair));
            }
            case Field.Rejected<T>(String reason) -> note(faults, column, raw, reason);
        }
        return field.found();
    }

    private void note(List<Finding> findings, SheetColumn column, String raw, String what) {
        findings.add(Finding.of(row.number(), column.title(), raw, what));
    }
}
