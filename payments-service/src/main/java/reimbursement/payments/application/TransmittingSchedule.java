package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.payments.Moved;
import reimbursement.payments.files.Pain001;
import reimbursement.payments.files.RenderedFile;

/** Sends a certified schedule: its file is written in the same transaction that disburses its payments, or not at all. */
@ApplicationScoped
public class TransmittingSchedule {
    private final ScheduleDesk desk;
    private final PaymentOrders orders;
    private final SentFiles files;
    private final Bookkeeping bookkeeping;
    private final AuditTrail audit;
    private final Caller caller;

    TransmittingSchedule(
            ScheduleDesk desk,
            PaymentOrders orders,
            SentFiles files,
            Bookkeeping bookkeeping,
            AuditTrail audit,
            Caller caller) {
        this.desk = desk;
        this.orders = orders;
        this.files = files;
        this.bookkeeping = bookkeeping;
        this.audit = audit;
        this.caller = caller;
    }

    /** Empty when there is no such schedule. */
    @Transactional
    public Optional<Outcome<ScheduleFound>> transmit(UUID id) {
        return desk.lock(id).map(onDesk -> {
            var bookings = bookkeeping.open();
            var outcome = onDesk.schedule().transmit(caller.subject(), onDesk.payments(), bookings.at());
            if (outcome instanceof Outcome.Done<List<Moved>>(var moved)) {
                for (var step : moved) {
                    bookings.disbursed(
                            step.payment(), onDesk.fund(), onDesk.fund().post(step.journal()));
                }
                var file = write(onDesk, bookings);
                bookkeeping.write(bookings);
                audit.record(
                        "schedule-transmitted",
                        "schedule/" + id,
                        Map.of(
                                "payments",
                                "" + moved.size(),
                                "amount",
                                onDesk.found().content().amount().toString(),
                                "sha256",
                                file.sha256(),
                                "namesRewritten",
                                "" + file.rewritten()));
            }
            return outcome.map(moved -> onDesk.found());
        });
    }

    private RenderedFile write(ScheduleDesk.OnDesk onDesk, Bookings bookings) {
        var order = orders.of(onDesk.schedule(), onDesk.payments());
        var file = Pain001.render(order);
        files.keep(onDesk.schedule().id(), order.messageId(), file, bookings.at());
        return file;
    }
}
