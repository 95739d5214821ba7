package reimbursement.agreements.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a person has looked at an alert. */
@Schema(name = "Acknowledgement")
record AcknowledgementRequest(
        @NotNull @Line @Size(max = 500) @Schema(description = "What came of it; never of a person")
        String note) {}
