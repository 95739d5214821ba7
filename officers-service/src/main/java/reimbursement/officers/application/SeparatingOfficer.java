package reimbursement.officers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** An officer leaves the agency. */
@ApplicationScoped
public class SeparatingOfficer {
    private final ChangingOfficer changing;

    SeparatingOfficer(ChangingOfficer changing) {
        this.changing = changing;
    }

    /** {@code on} is the first day on which the officer no longer serves. */
    @Transactional
    public Answer separate(UUID officerId, LocalDate on) {
        return changing.change(
                officerId, "officer-separated", Map.of("effectiveOn", on.toString()), officer -> officer.separate(on));
    }
}
