package reimbursement.payments.rest;

import java.util.List;
import java.util.UUID;

/** The files that are sent again, as they left. */
record RetransmissionView(UUID scheduleId, List<SentFileView> files) {}
