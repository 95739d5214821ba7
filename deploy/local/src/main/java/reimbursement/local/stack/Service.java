package reimbursement.local.stack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The four services, with the ports that their first replicas promise. */
public enum Service {
    AGREEMENTS(8081, false),
    OFFICERS(8082, true),
    AWARDS(8083, false),
    PAYMENTS(8084, true);

    private final int port;
    private final boolean seals;

    Service(int port, boolean seals) {
        this.port = port;
        this.seals = seals;
    }

    /** The service of that name, for example {@code officers}. */
    public static Optional<Service> named(String name) {
        return Arrays.stream(values()).filter(each -> each.label().equals(name)).findFirst();
    }

    /** Its name, which is also its database's: {@code agreements}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    int port() {
        return port;
    }

    /** Whether it keeps values that are sealed by the keyset of the stack. */
    boolean seals() {
        return seals;
    }
}
