package reimbursement.awards.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.caller.Roles;

/** Keeps agencies to their own data. */
@ApplicationScoped
class Confinement {

    private final Caller caller;

    Confinement(Caller caller) {
        this.caller = caller;
    }

    /** The agency that a list is about: the caller's own, where it is an agency; another one is refused. */
    Optional<UUID> listed(@Nullable UUID asked) {
        if (asked != null) {
            caller.mustBe(asked);
        }
        return caller.agencyId().or(() -> Optional.ofNullable(asked));
    }

    /** Refuses an agency that speaks for another. */
    void mustSpeakFor(UUID agencyId) {
        caller.mustBe(agencyId);
    }

    /** Whether officers' pay is shown: to their agency and the programme alone. */
    boolean maySeePay() {
        return caller.is(Roles.AGENCY) || caller.is(Roles.PROGRAMME);
    }

    /** Whether drafts of policies, and who wrote and adopted them, are shown. */
    boolean maySeeDrafts() {
        return caller.is(Roles.PROGRAMME) || caller.is(Roles.AUDITOR);
    }

    /** Whether a thing of this agency exists for the caller. */
    boolean mayKnow(UUID agencyId) {
        return caller.agencyId().map(agencyId::equals).orElse(true);
    }
}
