package reimbursement.agreements.rest;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import reimbursement.agreements.domain.Enrolment;
import reimbursement.agreements.domain.EnrolmentDecision;

/** An agency's enrolment as last decided. */
@Schema(name = "Enrolment")
record EnrolmentView(EnrolmentState status, Optional<LocalDate> effectiveOn, Optional<String> reason) {

    static EnrolmentView of(Enrolment enrolment) {
        Optional<EnrolmentDecision> latest = enrolment.latest();
        return new EnrolmentView(
                latest.map(EnrolmentDecision::status).map(EnrolmentState::of).orElse(EnrolmentState.NONE),
                latest.map(EnrolmentDecision::effectiveOn),
                latest.flatMap(EnrolmentDecision::reason));
    }
}
