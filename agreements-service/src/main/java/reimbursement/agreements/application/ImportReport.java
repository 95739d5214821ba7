package reimbursement.agreements.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import reimbursement.agreements.domain.sheet.ChangeKind;
import reimbursement.agreements.domain.sheet.Finding;
import reimbursement.agreements.domain.sheet.RowReading;
import reimbursement.agreements.domain.sheet.SheetReading;
import reimbursement.kit.imports.ImportRun;

/**
 * Tells of every row, in the sheet's order, what became of it. Each row is counted once as accepted (added or
 * unchanged), rejected, duplicate or blank; repaired counts the accepted rows with repairs.
 */
final class ImportReport {

    private static final String ACCEPTED = "accepted";
    private static final String ADDED = "added";
    private static final String UNCHANGED = "unchanged";
    private static final String REPAIRED = "repaired";
    private static final String REJECTED = "rejected";
    private static final String DUPLICATE = "duplicate";
    private static final String BLANK = "blank";

    private final ImportRun run;

    ImportReport(ImportRun run, SheetReading.Read sheet) {
        this.run = run;
        List.of(ACCEPTED, ADDED, UNCHANGED, REPAIRED, REJECTED, DUPLICATE, BLANK)
                .forEach(count -> run.count(count, 0));
        run.count("rows", sheet.rows().size());
        sheet.notes().forEach(this::repaired);
    }

    /** How many agreements stand otherwise in the sheet than was held; added are counted row by row. */
    void tell(SheetChangeList changes) {
        run.count("renewed", changes.count(ChangeKind.RENEWED));
        run.count("modelSwitched", changes.count(ChangeKind.MODEL_SWITCHED));
        run.count("probablyRenamed", changes.count(ChangeKind.PROBABLY_RENAMED));
        run.count("gone", changes.count(ChangeKind.GONE));
    }

    void tell(List<RowReading> rows, Map<Integer, RowResult> results) {
        for (RowReading row : rows) {
            switch (row) {
                case RowReading.Accepted accepted -> tell(Objects.requireNonNull(results.get(accepted.row())));
                case RowReading.Rejected rejected -> {
                    run.count(REJECTED);
                    rejected.reasons().forEach(this::rejected);
                }
                case RowReading.Duplicate duplicate -> {
                    run.count(DUPLICATE);
                    rejected(duplicate.reason());
                }
                case RowReading.Blank _ -> run.count(BLANK);
            }
        }
    }

    private void tell(RowResult result) {
        switch (result) {
            case RowResult.Added(List<Finding> repairs) -> accepted(ADDED, repairs);
            case RowResult.Unchanged(List<Finding> repairs) -> accepted(UNCHANGED, repairs);
            case RowResult.Refused(Finding reason) -> {
                run.count(REJECTED);
                rejected(reason);
            }
        }
    }

    private void accepted(String how, List<Finding> repairs) {
        run.count(ACCEPTED);
        run.count(how);
        run.count(REPAIRED, repairs.isEmpty() ? 0 : 1);
        repairs.forEach(this::repaired);
    }

    private void repaired(Finding finding) {
        run.repaired(finding.row(), finding.column(), finding.value(), finding.what());
    }

    private void rejected(Finding finding) {
        run.rejected(finding.row(), finding.column(), finding.value(), finding.what());
    }
}
