package reimbursement.agreements.domain.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import reimbursement.agreements.domain.AgencyKey;
import reimbursement.agreements.domain.Model;

/**
 * An agency as a whole sheet is held against it.
 *
 * @param formerNames normalised names that it went by before
 * @param enrolled whether it is enrolled on the sheet's day
 * @param agreements all that it holds or held
 */
public record HeldAgency(
        UUID id,
        AgencyKey key,
        String name,
        Set<String> formerNames,
        Optional<String> county,
        boolean enrolled,
        List<HeldAgreement> agreements) {

    /**
     * One agreement of it.
     *
     * @param live whether it has not ended by the sheet's day
     */
    public record HeldAgreement(UUID id, Model model, LocalDate signedOn, boolean live) {}

    /** What a sheet of that day is expected to list of it. */
    List<HeldAgreement> expectedOn(LocalDate day) {
        return agreements.stream()
                .filter(HeldAgreement::live)
                .filter(agreement -> !agreement.signedOn().isAfter(day))
                .toList();
    }

    /** The agreement of that model that has not ended. */
    Optional<HeldAgreement> live(Model model) {
        return agreements.stream()
                .filter(HeldAgreement::live)
                .filter(agreement -> agreement.model() == model)
                .findFirst();
    }

    boolean holds(Model model, LocalDate signedOn) {
        return agreements.stream()
                .anyMatch(agreement ->
                        agreement.model() == model && agreement.signedOn().equals(signedOn));
    }
}
