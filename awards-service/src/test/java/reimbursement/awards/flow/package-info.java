/** Whole flows against a real broker and database: events in, requests in, events and answers out. */
@NullMarked
package reimbursement.awards.flow;

import org.jspecify.annotations.NullMarked;
