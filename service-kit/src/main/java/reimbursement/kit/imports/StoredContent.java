package reimbursement.kit.imports;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.crypto.Sealing;

/** Content that waits to be imported: sealed in a service that seals anything, for it may hold the same values. */
@ApplicationScoped
class StoredContent {
    byte[] stored(UUID run, byte[] content) {
        return sealing().map(sealing -> sealing.seal(content, context(run))).orElse(content);
    }

    byte[] opened(UUID run, byte[] stored) {
        return sealing().map(sealing -> sealing.openBytes(stored, context(run))).orElse(stored);
    }

    private static String context(UUID run) {
        return "import/" + run;
    }

    /** There is a bean only where something of the service injects it. */
    private static Optional<Sealing> sealing() {
        return Optional.ofNullable(Arc.container().instance(Sealing.class).orElse(null));
    }
}
