package reimbursement.officers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.paging.Cursor;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;
import reimbursement.officers.domain.sheet.Absence;
import reimbursement.officers.domain.sheet.RowOutcome;
import reimbursement.officers.persistence.RosterReports;

/** What became of an imported roster, row by row, and whom it did not name. */
@ApplicationScoped
public class ReadingRosterReports {
    private final RosterReports reports;

    ReadingRosterReports(RosterReports reports) {
        this.reports = reports;
    }

    /** A part of the rows, in the order of the sheet. */
    @Transactional
    public Page<RowOutcome> rows(UUID importId, Optional<String> outcome, PageRequest page) {
        int after = page.afterOne(Integer::parseInt).orElse(0);
        return Page.of(
                reports.rows(importId, outcome, after, page.limit() + 1),
                page,
                last -> Cursor.encode(Integer.toString(last.row())));
    }

    /** A part of those on record with the roster's agencies whom it did not name. */
    @Transactional
    public Page<Absence> missing(UUID importId, PageRequest page) {
        return Page.of(
                reports.absent(importId, page.afterId(), page.limit() + 1),
                page,
                last -> Cursor.encode(last.officerId().toString()));
    }
}
