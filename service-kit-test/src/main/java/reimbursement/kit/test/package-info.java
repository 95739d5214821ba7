/** Real Kafka and PostgreSQL for a service's tests, contract checks, and the rules of the house. */
@NullMarked
package reimbursement.kit.test;

import org.jspecify.annotations.NullMarked;
