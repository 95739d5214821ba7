package reimbursement.agreements.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import reimbursement.agreements.domain.AgreementStatus;

/** An agreement's status as callers write it. */
@Schema(
        name = "AgreementStatus",
        enumeration = {"live", "suspended", "noticed", "ended"})
enum AgreementState {
    @JsonProperty("live")
    LIVE,
    @JsonProperty("suspended")
    SUSPENDED,
    @JsonProperty("noticed")
    NOTICED,
    @JsonProperty("ended")
    ENDED;

    static AgreementState of(AgreementStatus status) {
        return switch (status) {
            case LIVE -> LIVE;
            case SUSPENDED -> SUSPENDED;
            case NOTICED -> NOTICED;
            case ENDED -> ENDED;
        };
    }
}
