package reimbursement.agreements.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a restatement: how many facts were said. */
@Schema(name = "Restatement")
record RestatementView(int facts) {}
