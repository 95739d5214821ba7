/** Officers, their training, authorisation and pay: the rules, without a clock, a database or a network. */
@NullMarked
package reimbursement.officers.domain;

import org.jspecify.annotations.NullMarked;
