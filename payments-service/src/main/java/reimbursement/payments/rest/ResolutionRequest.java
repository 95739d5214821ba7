package reimbursement.payments.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.application.ResolvingOpenItem.Wanted;
import reimbursement.payments.domain.settlements.Resolution;

/** @param paymentId the payment to post to; left out, the one that goes by the item's name */
record ResolutionRequest(
        @NotNull Resolution.Kind resolution,
        @Nullable UUID paymentId,

        @NotBlank @Size(max = 500) @Pattern(regexp = OneLine.OF_TEXT)
        String reason) {

    Wanted wanted() {
        return new Wanted(resolution, Optional.ofNullable(paymentId), reason);
    }
}
