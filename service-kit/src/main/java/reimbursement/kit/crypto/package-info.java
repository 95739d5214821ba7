/** Sealing of values that must not be readable in the database. */
@NullMarked
package reimbursement.kit.crypto;

import org.jspecify.annotations.NullMarked;
