/** A finance system that is not ours, beside the services' own answers. */
@NullMarked
package reimbursement.system.finance;

import org.jspecify.annotations.NullMarked;
