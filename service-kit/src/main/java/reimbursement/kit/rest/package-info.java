/** How a service answers: problem details for every error, never an empty body. */
@NullMarked
package reimbursement.kit.rest;

import org.jspecify.annotations.NullMarked;
