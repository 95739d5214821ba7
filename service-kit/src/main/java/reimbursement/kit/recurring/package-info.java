/** What a service does from time to time by itself, and how that ends when the process does. */
@NullMarked
package reimbursement.kit.recurring;

import org.jspecify.annotations.NullMarked;
