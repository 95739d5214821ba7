package reimbursement.agreements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import reimbursement.agreements.domain.sheet.SheetCell;
import reimbursement.agreements.domain.sheet.SheetReading;
import reimbursement.agreements.domain.sheet.SheetRow;
import reimbursement.kit.imports.ImportKind;
import reimbursement.kit.imports.ImportRun;
import reimbursement.kit.imports.Imports;
import reimbursement.kit.table.Row;
import reimbursement.kit.table.Table;

/**
 * Imports a published sheet of participating agencies: reads it whole, holds it against what is known, then takes its
 * rows in portions, each a transaction. Said again, the same sheet changes nothing.
 */
@ApplicationScoped
public class ImportingAgreements implements ImportKind {

    /** The kind's name. */
    public static final String KIND = "agreements";

    private static final String AS_OF = "asOf";
    private static final int PORTION = 200;

    private final Imports imports;
    private final ComparingSheet comparing;
    private final TakingRows taking;
    private final ProgrammeDay day;

    ImportingAgreements(Imports imports, ComparingSheet comparing, TakingRows taking, ProgrammeDay day) {
        this.imports = imports;
        this.comparing = comparing;
        this.taking = taking;
        this.day = day;
    }

    /**
     * Takes a sheet in, to be read in the background.
     *
     * @param asOf signatures after this day are rejected; empty: today
     */
    @Transactional
    public UUID submit(String mediaType, byte[] body, Optional<LocalDate> asOf) {
        String day = asOf.orElseGet(this.day::today).toString();
        return imports.submit(KIND, mediaType, body, Map.of(AS_OF, day));
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public void run(ImportRun run) {
        Table table = run.table();
        LocalDate asOf = LocalDate.parse(Objects.requireNonNull(run.parameters().get(AS_OF)));
        switch (SheetReading.of(table.header(), rows(table), asOf)) {
            case SheetReading.WrongKind(String reason) ->
                throw run.fail("The sheet is of the wrong kind: " + reason + ".");
            case SheetReading.Read sheet -> take(run, sheet, asOf);
        }
    }

    private void take(ImportRun run, SheetReading.Read sheet, LocalDate asOf) {
        ImportReport report = new ImportReport(run, sheet);
        SheetChangeList changes = new SheetChangeList(comparing.compare(run.id(), sheet.rows(), asOf));
        report.tell(changes);
        for (int from = 0; from < sheet.rows().size(); from += PORTION) {
            int to = Math.min(from + PORTION, sheet.rows().size());
            var portion = sheet.rows().subList(from, to);
            report.tell(portion, taking.take(portion, changes.heldBack(), asOf, run.id()));
            run.progress(to);
        }
    }

    private static List<SheetRow> rows(Table table) {
        return table.rows().stream().map(ImportingAgreements::row).toList();
    }

    private static SheetRow row(Row row) {
        return new SheetRow(
                row.number(),
                row.cells().stream()
                        .map(cell -> new SheetCell(cell.text(), cell.numeric()))
                        .toList());
    }
}
