package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import reimbursement.kit.Ids;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.domain.payments.PaymentType;
import reimbursement.payments.domain.schedules.Schedule;
import reimbursement.payments.domain.schedules.ScheduleContent;
import reimbursement.payments.files.PamSpr;
import reimbursement.payments.persistence.Funds;
import reimbursement.payments.persistence.Payments;
import reimbursement.payments.persistence.Schedules;

/** Groups what is approved in a fund and can be paid to a confirmed account. */
@ApplicationScoped
public class GroupingSchedule {
    private final Funds funds;
    private final Payments payments;
    private final PayableAccounts payable;
    private final Schedules schedules;
    private final Calendar calendar;
    private final AuditTrail audit;
    private final Caller caller;

    GroupingSchedule(
            Funds funds,
            Payments payments,
            PayableAccounts payable,
            Schedules schedules,
            Calendar calendar,
            AuditTrail audit,
            Caller caller) {
        this.funds = funds;
        this.payments = payments;
        this.payable = payable;
        this.schedules = schedules;
        this.calendar = calendar;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * Empty when there is no such fund.
     *
     * @param wanted the type of the payments; where none is wanted, that of the oldest payment that can go
     */
    @Transactional
    public Optional<Outcome<ScheduleFound>> group(UUID fundId, Optional<PaymentType> wanted) {
        // The new schedule refers to the fund: its row is locked before those of payments, as everywhere.
        return funds.lock(fundId).map(fund -> {
            var approved = payments.lockedForScheduling(fundId);
            var payees = payable.of(approved.stream().map(Payment::agencyId).collect(Collectors.toSet()));
            var ready = approved.stream()
                    .filter(payment -> payees.containsKey(payment.agencyId()))
                    .filter(payment -> !payment.amount().exceeds(PamSpr.MOST))
                    .toList();
            return wanted.or(() -> ready.stream().findFirst().map(Payment::paymentType))
                    .map(type -> ready.stream()
                            .filter(payment -> payment.paymentType() == type)
                            .toList())
                    .filter(ofOneType -> !ofOneType.isEmpty())
                    .map(ofOneType -> Outcome.done(open(fundId, ofOneType, payees, approved.size() - ready.size())))
                    .orElseGet(() -> Outcome.refused(
                            Rule.NOTHING_TO_SCHEDULE,
                            "No approved payment of this fund can go: " + (approved.size() - ready.size())
                                    + " wait for a confirmed payee, or exceed " + PamSpr.MOST + "."));
        });
    }

    private ScheduleFound open(UUID fundId, List<Payment> ready, Map<UUID, UUID> payees, int left) {
        var type = ready.getFirst().paymentType();
        var schedule = new Schedule(Ids.next(), fundId, type, caller.subject(), calendar.now());
        schedules.persistAndFlush(schedule);
        for (var payment : ready) {
            payment.join(schedule.id(), Objects.requireNonNull(payees.get(payment.agencyId())));
        }
        var content = ScheduleContent.of(ready);
        audit.record(
                "schedule-opened",
                "schedule/" + schedule.id(),
                Map.of(
                        "payments",
                        "" + content.payments(),
                        "amount",
                        content.amount().toString(),
                        "paymentType",
                        type.name(),
                        "leftOut",
                        "" + left));
        return new ScheduleFound(schedule, content);
    }
}
