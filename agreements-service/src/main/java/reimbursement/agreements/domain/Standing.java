package reimbursement.agreements.domain;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * An agency as it stood on a day: enrolment, and every agreement in effect on or before that day.
 *
 * @param agreements sorted by id as text
 */
public record Standing(UUID agencyId, boolean enrolled, List<StandingAgreement> agreements) {

    /** Derives the standing from dates alone, whatever was learned when. */
    public static Standing on(
            LocalDate day, UUID agencyId, Enrolment enrolment, Collection<Agreement> agreementsOfAgency) {
        List<StandingAgreement> standing = agreementsOfAgency.stream()
                .filter(agreement -> !agreement.signedOn().isAfter(day))
                .map(agreement -> StandingAgreement.on(day, agreement))
                .sorted(comparing(agreement -> agreement.agreementId().toString()))
                .toList();
        return new Standing(agencyId, enrolment.statusOn(day) == EnrolmentStatus.APPROVED, standing);
    }
}
