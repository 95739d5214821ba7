/** A POST that is sent again under the same {@code Idempotency-Key} gets the answer that it got first, and does nothing twice. */
@NullMarked
package reimbursement.kit.idempotency;

import org.jspecify.annotations.NullMarked;
