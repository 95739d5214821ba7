package reimbursement.agreements.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * One side's written notice.
 *
 * @param noticedOn the day of the notice
 * @param noticeEndsOn first day without the agreement
 */
@Embeddable
public record Notice(
        LocalDate noticedOn, @Enumerated(EnumType.STRING) Party noticedBy, LocalDate noticeEndsOn) {

    boolean runsOn(LocalDate day) {
        return !noticedOn.isAfter(day) && noticeEndsOn.isAfter(day);
    }
}
