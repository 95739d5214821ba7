/** What can be done with officers, one use case a class; transactions begin here. */
@NullMarked
package reimbursement.officers.application;

import org.jspecify.annotations.NullMarked;
