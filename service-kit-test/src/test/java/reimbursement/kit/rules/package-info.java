/** docs/rules.md is made of what the tests say. */
@NullMarked
package reimbursement.kit.rules;

import org.jspecify.annotations.NullMarked;
