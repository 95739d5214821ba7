/** Child processes that never outlive the process that started them. */
@NullMarked
package reimbursement.local.process;

import org.jspecify.annotations.NullMarked;
