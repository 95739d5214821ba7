/** The embedded stack: PostgreSQL, Kafka and the four services as children of one launcher. */
@NullMarked
package reimbursement.local.stack;

import org.jspecify.annotations.NullMarked;
