/** JSON of this house: one strict mapper for what callers send, one lenient mapper for events, money on the wire. */
@NullMarked
package reimbursement.kit.json;

import org.jspecify.annotations.NullMarked;
