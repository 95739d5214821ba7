package reimbursement.kit.imports;

/** Ends a run that this process must not go on with: it stops, or another process took the run over. */
final class ImportInterrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImportInterrupted(String message) {
        super(message, null, false, false);
    }
}
