/** Of the delivery what no test from outside can hold still for long enough. */
@NullMarked
package reimbursement.kit.event;

import org.jspecify.annotations.NullMarked;
