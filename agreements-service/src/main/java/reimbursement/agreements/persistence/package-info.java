/** Where agencies, agreements, enrolment and attestations are kept. */
@NullMarked
package reimbursement.agreements.persistence;

import org.jspecify.annotations.NullMarked;
