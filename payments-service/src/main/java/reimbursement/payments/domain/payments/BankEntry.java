package reimbursement.payments.domain.payments;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A booked entry of the bank's account, by which a report that says it again is told from a second movement of money.
 *
 * @param bookedOn the day of booking
 * @param reference the bank's own name for the entry, where it gives one
 */
@Embeddable
public record BankEntry(LocalDate bookedOn, @Nullable String reference) {}
