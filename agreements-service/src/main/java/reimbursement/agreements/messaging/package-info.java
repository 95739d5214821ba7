/** What is read from other services, and how our facts look when published. */
@NullMarked
package reimbursement.agreements.messaging;

import org.jspecify.annotations.NullMarked;
