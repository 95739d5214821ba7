@NullMarked
package reimbursement.kit.json;

import org.jspecify.annotations.NullMarked;
