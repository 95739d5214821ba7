/** A link that can be cut, silenced and slowed. */
@NullMarked
package reimbursement.system.faults.proxy;

import org.jspecify.annotations.NullMarked;
