/** Repositories: aggregates through Panache, facts in bulk through JDBC. */
@NullMarked
package reimbursement.awards.persistence;

import org.jspecify.annotations.NullMarked;
