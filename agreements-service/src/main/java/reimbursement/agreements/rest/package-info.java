/** The API under /v1. */
@NullMarked
package reimbursement.agreements.rest;

import org.jspecify.annotations.NullMarked;
