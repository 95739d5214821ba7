package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.payees.Screening;

/** What the settings ask of payees. Days of a hold end at the same time of day in New York, whatever the clocks do. */
@ApplicationScoped
public class PayeePolicy {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final PayeeSettings settings;

    public PayeePolicy(PayeeSettings settings) {
        this.settings = settings;
    }

    Instant changeHeldUntil(Instant requestedAt) {
        return days(requestedAt, settings.changeHoldDays());
    }

    Instant firstAccountUsableFrom(Instant confirmedAt) {
        return days(confirmedAt, settings.firstAccountHoldDays());
    }

    /** A contact recorded after this has not settled when a change is requested. */
    Instant contactsSettledBefore(Instant requestedAt) {
        return days(requestedAt, -settings.contactSettlingDays());
    }

    boolean needsPrenote(boolean askedFor) {
        return askedFor || settings.prenote();
    }

    boolean screeningRequired() {
        return settings.screening().required();
    }

    /** Whether a payee may be paid on this answer; null is none at all. */
    boolean suffices(@Nullable Screening newest, LocalDate today) {
        return newest != null && !newest.isStale(today, settings.screening().maxAgeDays());
    }

    int screeningMaxAgeDays() {
        return settings.screening().maxAgeDays();
    }

    private static Instant days(Instant from, int days) {
        return from.atZone(NEW_YORK).plus(Period.ofDays(days)).toInstant();
    }
}
