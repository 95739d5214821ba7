package reimbursement.local.client;

import java.util.Optional;
import java.util.UUID;
import reimbursement.local.token.Role;

/** Who calls: one person in one role, or an agency's own system. */
public record Who(Role role, String subject, Optional<UUID> agencyId) {
    /** A person in a role. */
    public static Who person(Role role, String subject) {
        return new Who(role, subject, Optional.empty());
    }

    /** An agency's own system. */
    public static Who agency(UUID agencyId) {
        return new Who(Role.AGENCY, "agency-" + agencyId, Optional.of(agencyId));
    }
}
