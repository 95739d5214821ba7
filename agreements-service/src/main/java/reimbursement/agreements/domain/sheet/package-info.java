/** How a published sheet of participating agencies is read: pure, row by row, every repair and refusal said. */
@NullMarked
package reimbursement.agreements.domain.sheet;

import org.jspecify.annotations.NullMarked;
