/** What an agency's roster sheet says of its officers, row by row, and how that meets what is on record. */
@NullMarked
package reimbursement.officers.domain.sheet;

import org.jspecify.annotations.NullMarked;
