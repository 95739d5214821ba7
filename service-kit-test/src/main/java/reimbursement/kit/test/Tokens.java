package reimbursement.kit.test;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Real signed tokens for the service under test. */
public final class Tokens {
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private Tokens() {}

    /** A token for somebody in a role. */
    public static String of(String role, String subject) {
        return Backends.signer().token(role, subject, Optional.empty(), AN_HOUR);
    }

    /** A token for a role; its subject is named after the role. */
    public static String of(String role) {
        return of(role, role + "-person");
    }

    /** A token for an agency's own system. */
    public static String agency(UUID agencyId) {
        return Backends.signer().token("agency", "agency-" + agencyId, Optional.of(agencyId), AN_HOUR);
    }
}
