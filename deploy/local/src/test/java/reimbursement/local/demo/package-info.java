@NullMarked
package reimbursement.local.demo;

import org.jspecify.annotations.NullMarked;
