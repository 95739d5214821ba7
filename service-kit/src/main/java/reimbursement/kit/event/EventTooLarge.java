package reimbursement.kit.event;

import java.io.Serial;

/** A fact cannot be published as one event: no broker would take it. Its transaction must not commit. */
public final class EventTooLarge extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    EventTooLarge(String type, long bytes, int most) {
        super("The event %s would have %d bytes; %d are allowed.".formatted(type, bytes, most));
    }
}
