/** The demonstration: the programme run once from agreements to settled payments. */
@NullMarked
package reimbursement.local.demo;

import org.jspecify.annotations.NullMarked;
