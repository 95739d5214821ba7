package reimbursement.local.client;

import java.io.Serial;

/** A service answered what the caller cannot go on with. */
public final class UnexpectedAnswer extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 600;

    UnexpectedAnswer(Answer answer) {
        super(answer.request() + " answered " + answer.status() + ": "
                + answer.text().substring(0, Math.min(SHOWN, answer.text().length())));
    }
}
