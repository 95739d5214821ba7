package reimbursement.kit.rest;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The largest body, {@code quarkus.http.limits.max-body-size}. */
@Singleton
class BodyLimit {
    private final long bytes;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10M") MemorySize most) {
        this.bytes = most.asLongValue();
    }

    long bytes() {
        return bytes;
    }

    String sentence() {
        return "A body may have " + bytes + " bytes at most.";
    }
}
