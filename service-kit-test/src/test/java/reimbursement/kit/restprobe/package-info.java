/** A small service of no meaning, on which the REST part of the kit is tested as a caller meets it. */
@NullMarked
package reimbursement.kit.restprobe;

import org.jspecify.annotations.NullMarked;
