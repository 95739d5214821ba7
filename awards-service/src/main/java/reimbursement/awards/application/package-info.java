/** One use case a class; transactions begin here. */
@NullMarked
package reimbursement.awards.application;

import org.jspecify.annotations.NullMarked;
