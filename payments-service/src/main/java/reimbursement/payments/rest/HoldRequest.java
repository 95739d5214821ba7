package reimbursement.payments.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** @param believedImproper whether the days to the due day stop counting; they go on where it is left out */
record HoldRequest(
        @NotBlank @Size(max = 500) @Pattern(regexp = OneLine.OF_TEXT)
        String reason,

        Optional<Boolean> believedImproper) {}
