@NullMarked
package reimbursement.kit.imports;

import org.jspecify.annotations.NullMarked;
