@NullMarked
package reimbursement.local.kafka;

import org.jspecify.annotations.NullMarked;
