/** How officers, agreements and standings are kept; every query here names what it loads. */
@NullMarked
package reimbursement.officers.persistence;

import org.jspecify.annotations.NullMarked;
