package reimbursement.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.crypto.Sealing;
import reimbursement.kit.crypto.SealingSettings;

/** Content that waits to be imported: sealed in a service that has a keyset, for it may hold what is sealed elsewhere. */
@ApplicationScoped
class StoredContent {
    private final Optional<Sealing> sealing;

    StoredContent(SealingSettings settings) {
        this.sealing = Sealing.ifConfigured(settings);
    }

    boolean areSealed() {
        return sealing.isPresent();
    }

    byte[] stored(UUID run, byte[] content) {
        return sealing.map(seal -> seal.seal(content, context(run))).orElse(content);
    }

    /** Opens sealed content; fails where the keyset is gone. */
    byte[] opened(UUID run, byte[] stored) {
        return sealing.orElseThrow(() -> new IllegalStateException("sealed content, and no keyset"))
                .openBytes(stored, context(run));
    }

    private static String context(UUID run) {
        return "import/" + run;
    }
}
