/** Use cases: one a class, each a transaction under the agency's lock. */
@NullMarked
package reimbursement.agreements.application;

import org.jspecify.annotations.NullMarked;
