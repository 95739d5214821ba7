package reimbursement.kit.imports;

/**
 * One kind of import: a CDI bean (application or singleton scope) of a service.
 *
 * <p>A run may be interrupted at any point by the end of its process and is then run again from
 * the first row, so a kind must be idempotent: rows that were applied before are found unchanged.
 */
public interface ImportKind {
    /** The name under which content is submitted, such as {@code parcels}; unique in the service. */
    String name();

    /**
     * Runs an import. It runs on a thread of its own outside any transaction and request, and opens
     * its own transactions; {@code Caller} is the submitter. Findings and counts are reported after
     * the transaction that they speak of has committed.
     *
     * @throws reimbursement.kit.table.UnreadableTable if the content is no table; its reason fails the run
     */
    void run(ImportRun run);
}
