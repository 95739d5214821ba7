package reimbursement.agreements.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import reimbursement.agreements.domain.EnrolmentStatus;

/** An enrolment's status as callers write it. */
@Schema(
        name = "EnrolmentStatus",
        enumeration = {"none", "approved", "withdrawn"})
enum EnrolmentState {
    @JsonProperty("none")
    NONE,
    @JsonProperty("approved")
    APPROVED,
    @JsonProperty("withdrawn")
    WITHDRAWN;

    static EnrolmentState of(EnrolmentStatus status) {
        return switch (status) {
            case NONE -> NONE;
            case APPROVED -> APPROVED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }
}
