package reimbursement.kit.caller;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads the actor of the current request from its verified token. */
@Singleton
class RequestActor {
    private final SecurityIdentity identity;
    private final CurrentVertxRequest http;

    RequestActor(SecurityIdentity identity, CurrentVertxRequest http) {
        this.identity = identity;
        this.http = http;
    }

    Actor actor() {
        if (!Arc.container().requestContext().isActive()) {
            return Actor.SYSTEM;
        }
        if (identity.isAnonymous()) {
            // Consumers and jobs may have a request context, but never a request.
            return http.getCurrent() == null ? Actor.SYSTEM : Actor.ANONYMOUS;
        }
        return new Actor(subject(), identity.getRoles(), agencyId());
    }

    private String subject() {
        if (identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null) {
            return token.getSubject();
        }
        return identity.getPrincipal().getName();
    }

    private Optional<UUID> agencyId() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? parsed(token.getClaim("agency_id"))
                : Optional.empty();
    }

    private static Optional<UUID> parsed(@Nullable Object claim) {
        if (claim == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(claim.toString()));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
