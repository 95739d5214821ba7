/** The contracts as a gate: what was promised stands, the AsyncAPI document is sound, and a stranger can read both. */
@NullMarked
package reimbursement.kit.contracts;

import org.jspecify.annotations.NullMarked;
