package reimbursement.awards.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import reimbursement.awards.domain.claims.ClaimLine;

/** An agency's claim for a month. */
@Schema(name = "Claim")
record ClaimRequest(
        @NotNull UUID agencyId,

        @NotNull @Size(max = 7) @Schema(examples = "2025-10")
        String month,

        @NotNull @Size(min = 1, max = ClaimRequest.MOST_LINES)
        List<@NotNull ClaimLineRequest> lines) {

    /** So many lines a claim has at most. */
    static final int MOST_LINES = 5_000;

    /** The lines of a claim in place of those that it had. */
    @Schema(name = "Amendment")
    record Amendment(@NotNull @Size(max = MOST_LINES) List<@NotNull ClaimLineRequest> lines) {

        List<ClaimLine> lines(YearMonth month) {
            return new ReadLines(month).read(lines);
        }
    }

    YearMonth yearMonth() {
        return Wire.month(month);
    }

    List<ClaimLine> read() {
        return new ReadLines(yearMonth()).read(lines);
    }
}
