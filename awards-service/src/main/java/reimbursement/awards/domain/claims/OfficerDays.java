package reimbursement.awards.domain.claims;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Decides on which days an officer's cost counts for an agency: authorised under a live, unsuspended agreement. */
record OfficerDays(OfficerHistory officer, AgencyHistory agency, ClaimPolicy policy) {

    /** The rule that a day fails; empty where it counts. Of several authorisations the one that comes nearest is told. */
    Optional<ClaimRule> failing(LocalDate day) {
        if (day.isBefore(policy.firstDay())) {
            return Optional.of(ClaimRule.FROM_THE_FIRST_DAY_ON);
        }
        if (!agency.isEnrolledOn(day)) {
            return Optional.of(ClaimRule.AGENCY_ENROLLED);
        }
        List<OfficerAuthorisation> here = officer.authorisationsOf(agency.agencyId());
        if (here.isEmpty()) {
            return Optional.of(
                    officer.authorisations().isEmpty() ? ClaimRule.AUTHORISED : ClaimRule.OFFICER_OF_THE_AGENCY);
        }
        return here.stream()
                .map(of -> failing(of, day))
                .max(Comparator.comparing(
                        failed -> failed.map(OfficerDays::progress).orElse(Integer.MAX_VALUE)))
                .orElseThrow();
    }

    private Optional<ClaimRule> failing(OfficerAuthorisation of, LocalDate day) {
        if (!policy.reimburses(of.row().model())) {
            return Optional.of(ClaimRule.MODEL_REIMBURSED);
        }
        if (!of.isWithinTerm(day)) {
            return Optional.of(ClaimRule.AUTHORISED);
        }
        if (!of.isTrainedBy(day)) {
            return Optional.of(ClaimRule.TRAINED);
        }
        if (officer.hasLeft(of, day)) {
            return Optional.of(ClaimRule.NOT_SEPARATED);
        }
        if (of.isRevokedBy(day)) {
            return Optional.of(ClaimRule.NOT_REVOKED);
        }
        return underAgreement(of, day);
    }

    private Optional<ClaimRule> underAgreement(OfficerAuthorisation of, LocalDate day) {
        AgreementHistory agreement = agency.agreements().get(of.row().agreementId());
        if (agreement == null || !agreement.isHeardOf()) {
            return Optional.of(ClaimRule.AGREEMENT_NOT_YET_KNOWN);
        }
        if (!agreement.livesOn(day)) {
            return Optional.of(ClaimRule.AGREEMENT_LIVE);
        }
        if (agreement.isSuspendedOn(day)) {
            return Optional.of(ClaimRule.AGREEMENT_NOT_SUSPENDED);
        }
        return officer.agencyOn(day, policy).filter(agency.agencyId()::equals).isPresent()
                ? Optional.empty()
                : Optional.of(ClaimRule.ONE_AGENCY_A_DAY);
    }

    /** How far an authorisation came: an agreement that may yet arrive lies behind all that is about the officer. */
    private static int progress(ClaimRule failed) {
        return failed == ClaimRule.AGREEMENT_NOT_YET_KNOWN
                ? ClaimRule.NOT_REVOKED.ordinal() * 2 + 1
                : failed.ordinal() * 2;
    }
}
