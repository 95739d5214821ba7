/** The files that money travels in: written for the bank, and read as they come back. */
@NullMarked
package reimbursement.payments.files;

import org.jspecify.annotations.NullMarked;
