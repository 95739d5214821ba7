package reimbursement.kit.event;

import java.io.Serial;

/** A record's headers are not those of an event. */
public final class MalformedEnvelope extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    MalformedEnvelope(String what) {
        super(what);
    }
}
