package reimbursement.awards.domain.claims;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import reimbursement.awards.domain.roster.RosterRow;

/** An officer's authorisation with the agency under whose agreement it is. */
public record OfficerAuthorisation(UUID agencyId, RosterRow row) {

    /** The one granted last counts where two agencies' authorisations hold; equal days are told apart by id. */
    static final Comparator<OfficerAuthorisation> GRANTED_LAST = Comparator.comparing(
                    (OfficerAuthorisation of) -> of.row.from())
            .thenComparing(of -> of.row.authorisationId());

    /** Whether its dates hold on a day. */
    boolean isWithinTerm(LocalDate day) {
        return !day.isBefore(row.from()) && !day.isAfter(row.until());
    }

    boolean isTrainedBy(LocalDate day) {
        LocalDate trainedOn = row.trainedOn();
        return trainedOn != null && !trainedOn.isAfter(day);
    }

    boolean isRevokedBy(LocalDate day) {
        LocalDate revokedOn = row.revokedOn();
        return revokedOn != null && !revokedOn.isAfter(day);
    }

    /** Whether the officer had left since this authorisation began; one granted after a return is not touched. */
    boolean isLeftBy(LocalDate day, LocalDate left) {
        return row.from().isBefore(left) && !left.isAfter(day);
    }
}
