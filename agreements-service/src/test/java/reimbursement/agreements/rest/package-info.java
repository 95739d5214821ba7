@NullMarked
package reimbursement.agreements.rest;

import org.jspecify.annotations.NullMarked;
