package reimbursement.agreements.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of an agreement.
 *
 * @param terminatedOn first day without the agreement
 * @param terminatedBy the side that ended it, where that is known
 */
@Embeddable
public record Termination(
        LocalDate terminatedOn,
        String terminationReason,
        @Enumerated(EnumType.STRING) @Nullable Party terminatedBy) {

    Termination movedTo(LocalDate day) {
        return new Termination(day, terminationReason, terminatedBy);
    }
}
