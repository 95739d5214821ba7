package reimbursement.awards.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A line as it is sent. What is wrong with it is said of all lines at once, so nothing is refused while it is read.
 *
 * @param shareBasisPoints how much of the cost was work for the task force; needed but for equipment and vehicles
 * @param hours of work, with two decimals at most
 * @param from first day of the cost; absent: the month's first
 * @param until last day of the cost; absent: the month's last
 */
@Schema(name = "ClaimLine")
record ClaimLineRequest(
        @Nullable
        @Schema(
                examples = "salary",
                enumeration = {"salary", "benefits", "overtime", "equipment", "vehicle"})
        String type,

        @Nullable UUID officerId,
        @Nullable Money amount,

        @Nullable @Schema(examples = "10000") Integer shareBasisPoints,

        @Nullable Money otherFunding,

        @Nullable @Schema(examples = "160.5") BigDecimal hours,

        @Nullable LocalDate from,
        @Nullable LocalDate until,

        @Nullable @Schema(description = "Tells two purchases apart; never a person's name")
        String reference) {

    /** Money that is looked at with the rest of its line. */
    record Money(@Nullable String amount, @Nullable String currency) {}
}
