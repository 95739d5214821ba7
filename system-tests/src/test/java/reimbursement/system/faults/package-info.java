/** Faults under load, and the checker that asks afterwards whether anything was lost, doubled or disordered. */
@NullMarked
package reimbursement.system.faults;

import org.jspecify.annotations.NullMarked;
