/** Processes that are told to stop while they work. */
@org.jspecify.annotations.NullMarked
package reimbursement.system.stopping;
