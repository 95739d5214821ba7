/** What this service hears of agreements and what it says of officers. */
@NullMarked
package reimbursement.officers.messaging;

import org.jspecify.annotations.NullMarked;
