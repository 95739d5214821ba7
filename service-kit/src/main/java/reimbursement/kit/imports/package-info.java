/** Imports that run in the background and survive a restart. */
@NullMarked
package reimbursement.kit.imports;

import org.jspecify.annotations.NullMarked;
