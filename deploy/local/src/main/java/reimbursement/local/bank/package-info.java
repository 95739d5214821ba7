/** A bank made up for the local stack: it takes payment orders as XML and answers in XML, and knows nothing else. */
@NullMarked
package reimbursement.local.bank;

import org.jspecify.annotations.NullMarked;
