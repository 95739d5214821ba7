@NullMarked
package reimbursement.kit.crypto;

import org.jspecify.annotations.NullMarked;
