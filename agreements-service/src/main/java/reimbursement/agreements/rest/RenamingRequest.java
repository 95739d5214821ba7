package reimbursement.agreements.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another name of an agency. */
@Schema(name = "AgencyRenaming")
record RenamingRequest(
        @NotNull
        @Line
        @Pattern(regexp = ".*\\p{L}.*", message = "must hold a letter")
        @Size(max = 200)
        @Schema(examples = "Somervell County Sheriff's Office")
        String name,

        @NotNull @PlausibleDay @Schema(description = "First day of the new name; not after today")
        LocalDate effectiveOn) {}
