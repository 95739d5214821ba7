/** Events: published through the outbox with the change that made them, received once, parked where they cannot be applied. */
@NullMarked
package reimbursement.kit.event;

import org.jspecify.annotations.NullMarked;
