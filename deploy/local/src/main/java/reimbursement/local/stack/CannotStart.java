package reimbursement.local.stack;

import java.io.Serial;

/** Why the stack does not run, in a sentence for whoever called for it. */
public final class CannotStart extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A reason that stands alone. */
    public CannotStart(String reason) {
        super(reason);
    }
}
