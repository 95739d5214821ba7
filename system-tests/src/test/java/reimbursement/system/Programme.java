package reimbursement.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import reimbursement.local.client.Who;
import reimbursement.local.token.Role;

/**
 * One system with the made-up programme run through it, shared by the tests that leave it as it is; it stops with the
 * process. Its clock begins two days after the quarter's end.
 */
public final class Programme {
    /** Whoever enrols, closes and decides. */
    public static final Who PROGRAMME = Who.person(Role.PROGRAMME, "system-test-programme");

    /** Whoever reads all and changes nothing. */
    public static final Who AUDITOR = Who.person(Role.AUDITOR, "system-test-auditor");

    private static final Instant FIRST_DAYS_AFTER_THE_QUARTER = Instant.parse("2026-01-02T15:00:00Z");
    private static final WholeSystem SYSTEM = WholeSystem.startedAt(FIRST_DAYS_AFTER_THE_QUARTER);
    private static final JsonNode SUMMARY = SYSTEM.demo(Optional.empty());

    private Programme() {}

    /** The system; it is not to be changed. */
    public static WholeSystem system() {
        return SYSTEM;
    }

    /** What the demo said of it. */
    public static JsonNode summary() {
        return SUMMARY;
    }
}
