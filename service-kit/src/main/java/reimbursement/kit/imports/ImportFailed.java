package reimbursement.kit.imports;

/** Carries a kind's {@link ImportRun#fail} out of its run. */
final class ImportFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImportFailed(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
