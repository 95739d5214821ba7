package reimbursement.agreements.messaging;

import java.time.LocalDate;

/** What we read of awards-service's event. */
record QuarterClosed(String quarter, LocalDate snapshotOn) {}
