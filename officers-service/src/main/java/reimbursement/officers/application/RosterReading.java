package reimbursement.officers.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.imports.ImportRun;
import reimbursement.kit.table.Row;
import reimbursement.kit.table.Table;
import reimbursement.officers.domain.sheet.Column;
import reimbursement.officers.domain.sheet.Reason;
import reimbursement.officers.domain.sheet.RowReader;
import reimbursement.officers.domain.sheet.RowReading;
import reimbursement.officers.domain.sheet.Statement;

/** Reads the sheet of an import; what can be told from the sheet alone is reported at once. */
final class RosterReading {
    private final ImportRun run;
    private final RowReader reader;
    private final Optional<UUID> confinedTo;

    RosterReading(ImportRun run, LocalDate today) {
        this.run = run;
        this.reader = new RowReader(today);
        this.confinedTo = Optional.ofNullable(run.parameters().get(ImportingRoster.AGENCY_ID))
                .map(UUID::fromString);
    }

    PendingRosters read(RosterReport report) {
        Table table = run.table();
        return switch (SheetColumns.of(table.header())) {
            case SheetColumns.Header.Wrong wrong -> throw run.fail(wrong.sentence());
            case SheetColumns.Header.Sound sound -> read(table, sound.columns(), report);
        };
    }

    private PendingRosters read(Table table, SheetColumns columns, RosterReport report) {
        PendingRosters pending = new PendingRosters();
        for (Row row : table.rows()) {
            if (row.cells().size() > table.header().size()) {
                report.addMisaligned(row.number());
            } else if (!row.isBlank()) {
                switch (reader.read(columns.row(row))) {
                    case RowReading.Rejected rejected -> {
                        report.addRejected(row.number(), rejected.findings());
                        rejected.mentions().ifPresent(pending::mention);
                    }
                    case RowReading.Sound sound -> sort(sound.statement(), pending, report);
                }
            }
        }
        return pending;
    }

    private void sort(Statement statement, PendingRosters pending, RosterReport report) {
        if (confinedTo.isPresent() && !confinedTo.get().equals(statement.agencyId())) {
            report.addRejected(
                    statement.row().number(), List.of(statement.reject(Column.AGENCY_ID, Reason.OTHER_AGENCY)));
        } else {
            pending.add(statement);
        }
    }
}
