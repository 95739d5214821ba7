/** Agencies, their agreements, enrolment and standing: rules without a framework. */
@NullMarked
package reimbursement.agreements.domain;

import org.jspecify.annotations.NullMarked;
