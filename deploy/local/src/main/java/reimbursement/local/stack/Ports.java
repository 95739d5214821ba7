package reimbursement.local.stack;

import reimbursement.local.process.FreePort;

/** Which port a replica listens on. */
final class Ports {
    private Ports() {}

    /** The promised port for a first replica, a free one for the others. */
    static int of(Service service, int replica, StackOptions options) {
        if (replica > 1 || options.freePorts()) {
            return FreePort.next();
        }
        if (!FreePort.isFree(service.port())) {
            throw new CannotStart("Port %d of the %s service is in use; stop what listens there."
                    .formatted(service.port(), service.label()));
        }
        return service.port();
    }
}
