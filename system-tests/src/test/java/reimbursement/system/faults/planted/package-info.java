/**
 * Faults planted in the code of service-kit, and that the checker finds each.
 *
 * <p>A {@link reimbursement.system.faults.planted.Plant} is a small edit of a source file. The edited class is compiled
 * and put into a copy of officers-service, which runs among the real processes through a
 * {@link reimbursement.system.faults.planted.Scenario}; sound, the same scenario leaves nothing to find.
 */
@NullMarked
package reimbursement.system.faults.planted;

import org.jspecify.annotations.NullMarked;
