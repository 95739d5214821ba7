/** Kafka as one KRaft node, in this process or in a JVM of its own. */
@NullMarked
package reimbursement.local.kafka;

import org.jspecify.annotations.NullMarked;
