/** Benchmarks on real processes, each beside a limit that is measured in the same run. */
@NullMarked
package reimbursement.local.bench;

import org.jspecify.annotations.NullMarked;
