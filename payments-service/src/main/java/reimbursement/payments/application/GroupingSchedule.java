package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
import reimbursement.payments.domain.schedules.Schedule;
import reimbursement.payments.domain.schedules.ScheduleContent;
import reimbursement.payments.persistence.BankAccounts;
import reimbursement.payments.persistence.Funds;
import reimbursement.payments.persistence.Payments;
import reimbursement.payments.persistence.Schedules;

/** Groups what is approved in a fund and can be paid to a confirmed account. */
@ApplicationScoped
public class GroupingSchedule {
    private final Funds funds;
    private final Payments payments;
    private final BankAccounts accounts;
    private final Schedules schedules;
    private final Calendar calendar;
    private final AuditTrail audit;
    private final Caller caller;

    GroupingSchedule(
            Funds funds,
            Payments payments,
            BankAccounts accounts,
            Schedules schedules,
            Calendar calendar,
            AuditTrail audit,
            Caller caller) {
        this.funds = funds;
        this.payments = payments;
        this.accounts = accounts;
        this.schedules = schedules;
        this.calendar = calendar;
        this.audit = audit;
        this.caller = caller;
    }

    /** Empty when there is no such fund. */
    @Transactional
    public Optional<Outcome<ScheduleFound>> group(UUID fundId) {
        // The new schedule refers to the fund: its row is locked before those of payments, as everywhere.
        return funds.lock(fundId).map(fund -> {
            var approved = payments.lockedForScheduling(fundId);
            var payees = accounts.confirmedOf(
                    approved.stream().map(Payment::agencyId).collect(Collectors.toSet()));
            var ready = approved.stream()
                    .filter(payment -> payees.containsKey(payment.agencyId()))
                    .toList();
            if (ready.isEmpty()) {
                return Outcome.refused(
                        Rule.NOTHING_TO_SCHEDULE,
                        "No approved payment of this fund has a confirmed payee; " + approved.size()
                                + " wait for one.");
            }
            var schedule = new Schedule(Ids.next(), fundId, caller.subject(), calendar.now());
            schedules.persistAndFlush(schedule);
            for (var payment : ready) {
                payment.join(schedule.id(), Objects.requireNonNull(payees.get(payment.agencyId())));
            }
            var content = ScheduleContent.of(ready);
            audit.record(
                    "schedule-opened",
                    "schedule/" + schedule.id(),
                    Map.of(
                            "payments", "" + content.payments(),
                            "amount", content.amount().toString(),
                            "withoutPayee", "" + (approved.size() - ready.size())));
            return Outcome.done(new ScheduleFound(schedule, content));
        });
    }
}
