@NullMarked
package reimbursement.kit.rest;

import org.jspecify.annotations.NullMarked;
