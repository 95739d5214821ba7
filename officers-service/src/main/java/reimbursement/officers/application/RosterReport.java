package reimbursement.officers.application;

import java.util.ArrayList;
import java.util.List;
import reimbursement.kit.imports.ImportRun;
import reimbursement.officers.domain.sheet.Finding;

/** Tells the submitter of an import what became of the rows. */
final class RosterReport {
    private final ImportRun run;
    private final List<Integer> rejectedUnread = new ArrayList<>();
    private int rowsDone;

    RosterReport(ImportRun run) {
        this.run = run;
        for (String name : List.of("rows", "added", "updated", "unchanged", "rejected", "missing")) {
            run.count(name, 0);
        }
    }

    void add(List<RowResult> results) {
        results.forEach(this::add);
        run.progress(rowsDone);
    }

    void add(RowResult result) {
        rowsDone++;
        run.count("rows");
        switch (result) {
            case RowResult.Added _ -> run.count("added");
            case RowResult.Updated _ -> run.count("updated");
            case RowResult.Unchanged _ -> run.count("unchanged");
            case RowResult.Rejected rejected -> {
                run.count("rejected");
                rejected.findings().forEach(this::tell);
            }
        }
    }

    /** A row that the sheet alone turns away. */
    void addRejected(int row, List<Finding> findings) {
        rejectedUnread.add(row);
        add(new RowResult.Rejected(findings));
    }

    /** The rows that the sheet alone turned away. */
    List<Integer> rejectedUnread() {
        return List.copyOf(rejectedUnread);
    }

    void missing(int officers) {
        run.count("missing", officers);
    }

    /** A row whose cells cannot be told apart. */
    void addMisaligned(int row) {
        rejectedUnread.add(row);
        rowsDone++;
        run.count("rows");
        run.count("rejected");
        run.rejected(row, "", "", "more-cells-than-columns");
    }

    /** Says that the run goes on; it ends here if this process stops. */
    void waiting() {
        run.progress(rowsDone);
    }

    int rowsDone() {
        return rowsDone;
    }

    private void tell(Finding finding) {
        run.rejected(finding.row(), finding.column().title(), finding.value(), finding.reason());
    }
}
