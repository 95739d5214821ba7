/** A plain HTTP client of the services, with a token for each call, as an agency's system would have one. */
@NullMarked
package reimbursement.local.client;

import org.jspecify.annotations.NullMarked;
