/** The commands of ./reimburse. */
@NullMarked
package reimbursement.local.command;

import org.jspecify.annotations.NullMarked;
