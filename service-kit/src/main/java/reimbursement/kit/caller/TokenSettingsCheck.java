package reimbursement.kit.caller;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Stops the start where tokens could be verified in two ways, because one of them would silently win. */
@Singleton
class TokenSettingsCheck {
    private static final int EARLY = 1;

    private final Optional<String> publicKey;
    private final Optional<String> issuer;

    TokenSettingsCheck(
            @ConfigProperty(name = "quarkus.oidc.public-key") Optional<String> publicKey,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> issuer) {
        this.publicKey = publicKey;
        this.issuer = issuer;
    }

    void check(@Observes @Priority(EARLY) StartupEvent event) {
        if (publicKey.isPresent() && issuer.isPresent()) {
            throw new IllegalStateException("Both quarkus.oidc.public-key and quarkus.oidc.auth-server-url are set:"
                    + " keep the first for a key of one's own, the second for an issuer.");
        }
    }
}
