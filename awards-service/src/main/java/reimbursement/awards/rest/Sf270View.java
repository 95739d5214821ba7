package reimbursement.awards.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import reimbursement.awards.application.ReadingClaims.Form;
import reimbursement.awards.domain.claims.Sf270;
import reimbursement.kit.json.Amount;

/** A claim in the lines of form SF-270, request for advance or reimbursement. */
record Sf270View(
        String form, UUID claimId, UUID agencyId, String month, LocalDate from, LocalDate until, Block11 block11) {

    /** Block 11, computation of the amount requested; cumulative over the fiscal year to the claim's month. */
    record Block11(
            @Schema(description = "Total program outlays to date: what decided lines charge")
            Amount a,

            @Schema(description = "Less: cumulative program income")
            Amount b,

            @Schema(description = "Net program outlays (a - b)")
            Amount c,

            @Schema(description = "Estimated net cash outlays for advance period: none")
            Amount d,

            @Schema(description = "Total (c + d)") Amount e,

            @Schema(description = "Non-Federal share of amount on line e")
            Amount f,

            @Schema(description = "Federal share of amount on line e")
            Amount g,

            @Schema(description = "Federal payments previously requested")
            Amount h,

            @Schema(description = "Federal share now requested (g - h); below zero where a revision takes some back")
            Amount i) {

        static Block11 of(Sf270 lines) {
            return new Block11(
                    Amount.ofCents(lines.a()),
                    Amount.ofCents(lines.b()),
                    Amount.ofCents(lines.c()),
                    Amount.ofCents(lines.d()),
                    Amount.ofCents(lines.e()),
                    Amount.ofCents(lines.f()),
                    Amount.ofCents(lines.g()),
                    Amount.ofCents(lines.h()),
                    Amount.ofCents(lines.i()));
        }
    }

    static Sf270View of(Form form) {
        return new Sf270View(
                "SF-270",
                form.claim().id(),
                form.claim().agencyId(),
                form.claim().month().toString(),
                form.claim().month().atDay(1),
                form.claim().month().atEndOfMonth(),
                Block11.of(form.block11()));
    }
}
