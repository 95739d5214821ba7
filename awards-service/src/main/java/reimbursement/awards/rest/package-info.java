/** The HTTP interface. */
@NullMarked
package reimbursement.awards.rest;

import org.jspecify.annotations.NullMarked;
