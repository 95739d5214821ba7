package reimbursement.agreements.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import reimbursement.agreements.domain.Agency;
import reimbursement.agreements.domain.AgencyType;
import reimbursement.agreements.domain.USState;

/** An agency to register. */
@Schema(name = "NewAgency")
record AgencyRequest(
        @NotNull
        @Line
        @Pattern(regexp = ".*\\p{L}.*", message = "must hold a letter")
        @Size(max = 200)
        @Schema(examples = "Pine County Sheriff's Office")
        String name,

        @NotNull @Schema(description = "Postal code of the state or territory", examples = "OH")
        USState state,

        @NotNull AgencyType type,

        @Line @Size(max = 120) @Schema(examples = "Pine County") @Nullable
        String county,

        @Pattern(regexp = Agency.ORI, message = "must be nine capital letters or digits")
        @Schema(description = "Originating agency identifier, nine characters")
        @Nullable
        String ori,

        @Pattern(
                regexp = Agency.UEI,
                message = "must be twelve capital letters or digits, no O or I, not starting with 0")
        @Schema(description = "Unique entity identifier of SAM.gov, twelve characters")
        @Nullable
        String uei) {}
