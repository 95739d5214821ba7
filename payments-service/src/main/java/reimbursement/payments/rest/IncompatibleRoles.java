package reimbursement.payments.rest;

import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.rest.Problems;

/**
 * Refuses whoever holds treasury together with a part in payments: the same hands would confirm the account, or allot
 * and settle, and let the money go.
 */
class IncompatibleRoles {
    private final Caller caller;

    IncompatibleRoles(Caller caller) {
        this.caller = caller;
    }

    @ServerRequestFilter
    public void refuse() {
        if (caller.is(Roles.TREASURY)
                && Stream.of(Roles.APPROVER, Roles.CERTIFIER, Roles.DISBURSER).anyMatch(caller::is)) {
            throw Problems.forbidden(
                    "incompatible-roles", "Treasury cannot be held together with approver, certifier or disburser.");
        }
    }
}
