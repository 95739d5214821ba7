package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.paging.Cursor;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;
import reimbursement.payments.domain.payments.ClockStop;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.domain.payments.PaymentClock;
import reimbursement.payments.domain.payments.PaymentStatus;
import reimbursement.payments.persistence.PaymentFilter;
import reimbursement.payments.persistence.Payments;

/** Shows payments, to an agency its own alone. */
@ApplicationScoped
public class FindingPayments {
    private final Payments payments;
    private final PayableAccounts payable;
    private final Calendar calendar;
    private final Caller caller;

    FindingPayments(Payments payments, PayableAccounts payable, Calendar calendar, Caller caller) {
        this.calendar = calendar;
        this.payments = payments;
        this.payable = payable;
        this.caller = caller;
    }

    /** What a list is narrowed to. */
    public record Wanted(
            Optional<PaymentStatus> status,
            Optional<String> quarter,
            Optional<UUID> awardId,
            Optional<UUID> claimId,
            Optional<UUID> agencyId,
            Optional<UUID> scheduleId) {}

    /** A payment, whether its agency has an account to be paid to, and its clock as it stands today. */
    public record Found(Payment payment, boolean payeeConfirmed, PaymentClock clock, LocalDate today) {}

    @Transactional
    public Page<Found> list(Wanted wanted, PageRequest page) {
        wanted.agencyId().ifPresent(caller::mustBe);
        var filter = new PaymentFilter(
                wanted.status(),
                wanted.quarter(),
                wanted.awardId(),
                wanted.claimId(),
                wanted.agencyId().or(caller::agencyId),
                wanted.scheduleId());
        var rows = payments.listed(filter, page.afterId(), page.limit() + 1);
        var confirmed = payable(rows);
        var stops = stopsOf(rows);
        return Page.of(rows, page, last -> Cursor.encode(last.id().toString()))
                .map(payment -> found(payment, confirmed, stops));
    }

    @Transactional
    public Optional<Found> one(UUID id) {
        return payments.findByIdOptional(id)
                .filter(payment ->
                        caller.agencyId().map(payment.agencyId()::equals).orElse(true))
                .map(payment -> found(payment, payable(List.of(payment)), stopsOf(List.of(payment))));
    }

    private Found found(Payment payment, Set<UUID> confirmed, Map<UUID, List<ClockStop>> stops) {
        return new Found(
                payment,
                confirmed.contains(payment.agencyId()),
                new PaymentClock(payment.firstDueOn(), stops.getOrDefault(payment.id(), List.of())),
                calendar.today());
    }

    private Map<UUID, List<ClockStop>> stopsOf(List<Payment> rows) {
        return payments.stopsOf(rows.stream().map(Payment::id).toList());
    }

    private Set<UUID> payable(List<Payment> rows) {
        return payable.of(rows.stream().map(Payment::agencyId).collect(Collectors.toSet()))
                .keySet();
    }
}
