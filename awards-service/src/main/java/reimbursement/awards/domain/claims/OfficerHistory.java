package reimbursement.awards.domain.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is held of one officer, in whichever agencies.
 *
 * @param heardOf whether officers-service has said anything of the officer
 */
public record OfficerHistory(
        UUID officerId,
        boolean heardOf,
        List<OfficerAuthorisation> authorisations,
        List<Transfer> transfers,
        PayHistory pay) {

    public OfficerHistory {
        authorisations = List.copyOf(authorisations);
        transfers = List.copyOf(transfers);
    }

    /** An officer of whom nothing has been heard. */
    public static OfficerHistory unheardOf(UUID officerId) {
        return new OfficerHistory(officerId, false, List.of(), List.of(), PayHistory.NONE);
    }

    List<OfficerAuthorisation> authorisationsOf(UUID agencyId) {
        return authorisations.stream()
                .filter(of -> of.agencyId().equals(agencyId))
                .toList();
    }

    /** Whether the officer was gone from the authorisation's agency, by separation or by transfer. */
    boolean hasLeft(OfficerAuthorisation of, LocalDate day) {
        LocalDate separatedOn = of.row().separatedOn();
        return (separatedOn != null && of.isLeftBy(day, separatedOn))
                || transfers.stream()
                        .anyMatch(transfer ->
                                transfer.fromAgencyId().equals(of.agencyId()) && of.isLeftBy(day, transfer.on()));
    }

    /** The agency for which the officer counts on a day, as far as authorisations say. */
    Optional<UUID> agencyOn(LocalDate day, ClaimPolicy policy) {
        return authorisations.stream()
                .filter(of -> holdsOn(of, day, policy))
                .max(OfficerAuthorisation.GRANTED_LAST)
                .map(OfficerAuthorisation::agencyId);
    }

    private boolean holdsOn(OfficerAuthorisation of, LocalDate day, ClaimPolicy policy) {
        return policy.reimburses(of.row().model())
                && of.isWithinTerm(day)
                && of.isTrainedBy(day)
                && !of.isRevokedBy(day)
                && !hasLeft(of, day);
    }
}
