package reimbursement.officers.domain;

import static reimbursement.officers.domain.Outcome.accepted;
import static reimbursement.officers.domain.Outcome.refused;
import static reimbursement.officers.domain.Outcome.unchanged;

import java.time.LocalDate;
import java.util.Optional;

/** When an authorisation may be taken back: any day by ICE or the agency (programme.md, "Officers"). */
final class Revoking {
    private Revoking() {}

    /** What an agreement's end will revoke, a person may revoke before. */
    static Outcome revoke(Authorisation authorisation, Revoker by, String reason, LocalDate on) {
        Optional<LocalDate> revoked = authorisation.revokedOn();
        if (revoked.isPresent() && revoked.get().equals(on)) {
            return unchanged();
        }
        if (revoked.isPresent() && !(authorisation.endsWithAgreement() && on.isBefore(revoked.get()))) {
            return refused(Rule.ALREADY_REVOKED, "Revoked on " + revoked.get());
        }
        if (on.isBefore(authorisation.from())) {
            return refused(Rule.BEFORE_AUTHORISATION, "It began on " + authorisation.from());
        }
        if (on.isAfter(authorisation.until())) {
            return refused(Rule.AUTHORISATION_ENDED, "It held until " + authorisation.until());
        }
        return accepted(authorisation.revoke(by, reason, on));
    }
}
