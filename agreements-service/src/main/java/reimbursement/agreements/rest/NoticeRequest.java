package reimbursement.agreements.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import reimbursement.agreements.domain.Party;

/** One side's written notice. */
@Schema(name = "TerminationNotice")
record NoticeRequest(
        @NotNull Party by,

        @NotNull @PlausibleDay @Schema(description = "Day of the notice")
        LocalDate effectiveOn,

        @PlausibleDay
        @Schema(description = "First day without the agreement; absent: the earliest that the notice period allows")
        @Nullable
        LocalDate endsOn) {}
