package reimbursement.payments.application;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import reimbursement.kit.event.Outbox;
import reimbursement.payments.domain.payments.StopReason;
import reimbursement.payments.persistence.Ledger;
import reimbursement.payments.persistence.Payments;
import reimbursement.payments.persistence.RefusedObligations;

/** Writes a transaction's bookings: the ledger, the log of refusals, and the events that say it. */
@ApplicationScoped
class Bookkeeping {
    private final Calendar calendar;
    private final Set<StopReason> stopping;
    private final Payments payments;
    private final Ledger ledger;
    private final RefusedObligations refusals;
    private final Outbox outbox;
    private final MeterRegistry meters;

    Bookkeeping(
            Calendar calendar,
            PaymentSettings settings,
            Payments payments,
            Ledger ledger,
            RefusedObligations refusals,
            Outbox outbox,
            MeterRegistry meters) {
        this.calendar = calendar;
        this.stopping = settings.clockStops();
        this.payments = payments;
        this.ledger = ledger;
        this.refusals = refusals;
        this.outbox = outbox;
        this.meters = meters;
    }

    Bookings open() {
        return new Bookings(calendar.now(), calendar.today(), stopping);
    }

    void write(Bookings bookings) {
        // The ledger refers to rows that the persistence context may still hold back.
        payments.flush();
        ledger.append(bookings.postings());
        refusals.append(bookings.refusals());
        outbox.append(bookings.facts());
        bookings.facts()
                .forEach(fact -> meters.counter("reimbursement.facts", "type", fact.type())
                        .increment());
        meters.counter("reimbursement.obligations.refused")
                .increment(bookings.refusals().size());
    }
}
