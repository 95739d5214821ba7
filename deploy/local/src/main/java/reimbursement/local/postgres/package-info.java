/** PostgreSQL as a child process: real, durable, and with a password for every role. */
@NullMarked
package reimbursement.local.postgres;

import org.jspecify.annotations.NullMarked;
