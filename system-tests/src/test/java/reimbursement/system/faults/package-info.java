/**
 * Faults under load, and the checker that asks afterwards whether anything was lost, doubled or disordered.
 *
 * <p>{@link reimbursement.system.faults.FaultsIT} is the suite: {@code -Dfaults.seed} replays a schedule, {@code
 * -Dfaults.count=200} is the long run. {@link reimbursement.system.faults.Checker} looks at a {@link
 * reimbursement.system.faults.Snapshot} of all topics and tables; {@link reimbursement.system.faults.CheckerTest} shows
 * each of its rules to fail on data, and package {@code planted} on faults in the code.
 */
@NullMarked
package reimbursement.system.faults;

import org.jspecify.annotations.NullMarked;
