package reimbursement.payments.domain.payments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days that do not count.
 *
 * @param from first day that does not count
 * @param until first day that counts again, null while none does
 */
@Embeddable
public record ClockStop(
        @Enumerated(EnumType.STRING) StopReason reason,
        @Column(name = "from_on") LocalDate from,
        @Column(name = "until_on") @Nullable LocalDate until) {

    public boolean isOpen() {
        return until == null;
    }

    ClockStop endedOn(LocalDate day) {
        return new ClockStop(reason, from, day.isBefore(from) ? from : day);
    }

    LocalDate endBy(LocalDate day) {
        return until == null ? day : until;
    }
}
