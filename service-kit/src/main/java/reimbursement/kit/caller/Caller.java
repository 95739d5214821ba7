package reimbursement.kit.caller;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.rest.Problems;

/**
 * Who asks. In a request that is the token's subject; in a run of an import it is the person who
 * submitted it; everywhere else (consumers, jobs) it is the system. The bean may be used on any
 * thread and answers for the work that runs there.
 */
@ApplicationScoped
public class Caller {
    private static final ScopedValue<Actor> ACTING = ScopedValue.newInstance();

    private final RequestActor request;

    Caller(RequestActor request) {
        this.request = request;
    }

    /** Does work on behalf of an actor who is not asking now, such as the submitter of an import. */
    public static void actingAs(Actor actor, Runnable work) {
        ScopedValue.where(ACTING, actor).run(work);
    }

    /** The actor of the work on this thread. */
    public Actor actor() {
        return ACTING.isBound() ? ACTING.get() : request.actor();
    }

    /** The token's {@code sub}, or {@code system}. */
    public String subject() {
        return actor().subject();
    }

    /** Whether this role is held; see {@link Roles}. The system holds none. */
    public boolean is(String role) {
        return actor().roles().contains(role);
    }

    /**
     * The agency that the caller is confined to: present exactly for the role {@code agency}, so a
     * list may filter by it. A token of that role without an agency is a 403 problem.
     */
    public Optional<UUID> agencyId() {
        Actor actor = actor();
        if (!actor.roles().contains(Roles.AGENCY)) {
            return Optional.empty();
        }
        UUID agencyId = actor.agencyId()
                .orElseThrow(() -> Problems.forbidden("no-agency", "The token names no agency (claim agency_id)."));
        return Optional.of(agencyId);
    }

    /** Refuses (403 problem {@code other-agency}) a caller of the role {@code agency} who asks for another agency's data. */
    public void mustBe(UUID agencyId) {
        agencyId().filter(own -> !own.equals(agencyId)).ifPresent(own -> {
            throw Problems.forbidden("other-agency", "An agency may see and change its own data alone.");
        });
    }
}
