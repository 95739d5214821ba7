package reimbursement.kit.caller;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * On whose behalf something is done.
 *
 * @param subject the token's {@code sub}, or {@code system}
 * @param roles the roles held; none for the system itself
 * @param agencyId the token's {@code agency_id}; of meaning only with the role {@code agency}
 */
public record Actor(String subject, Set<String> roles, Optional<UUID> agencyId) {
    /** The service itself: what events and clocks bring about. */
    public static final Actor SYSTEM = new Actor("system", Set.of(), Optional.empty());

    /** Somebody without a token, at an endpoint that asks for none. */
    public static final Actor ANONYMOUS = new Actor("anonymous", Set.of(), Optional.empty());

    public Actor {
        roles = Set.copyOf(roles);
    }
}
