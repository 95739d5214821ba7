package reimbursement.local.programme;

import java.time.LocalDate;

/** One agreement as a published sheet lists it. */
record SheetRow(String state, String agency, String type, String county, String supportType, LocalDate signed) {}
