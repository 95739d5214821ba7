/** A smallest service on the kit: it publishes counts and keeps those it receives. */
@NullMarked
package reimbursement.kit.probe;

import org.jspecify.annotations.NullMarked;
