package reimbursement.agreements.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import reimbursement.agreements.application.EnrolledAgency;
import reimbursement.agreements.domain.Agency;
import reimbursement.agreements.domain.AgencyMerged;
import reimbursement.agreements.domain.AgencyType;
import reimbursement.agreements.domain.Enrolment;
import reimbursement.agreements.domain.USState;

/** An agency as callers see it. */
@Schema(name = "Agency")
record AgencyView(
        UUID id,
        String name,
        USState state,
        AgencyType type,
        Optional<String> county,
        Optional<String> ori,
        Optional<String> uei,
        EnrolmentView enrolment,

        @Schema(description = "The agency that stands in this one's place, where it was merged")
        Optional<UUID> mergedInto,

        Optional<LocalDate> mergedOn) {

    static AgencyView of(EnrolledAgency enrolled) {
        return of(enrolled.agency(), enrolled.enrolment());
    }

    static AgencyView of(Agency agency, Enrolment enrolment) {
        return new AgencyView(
                agency.id(),
                agency.name(),
                agency.state(),
                agency.type(),
                agency.county(),
                agency.ori(),
                agency.uei(),
                EnrolmentView.of(enrolment),
                agency.merger().map(AgencyMerged::intoAgencyId),
                agency.merger().map(AgencyMerged::effectiveOn));
    }
}
