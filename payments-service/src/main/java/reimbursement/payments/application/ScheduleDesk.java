package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.event.Outbox;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.domain.schedules.Schedule;
import reimbursement.payments.domain.schedules.ScheduleContent;
import reimbursement.payments.messaging.PaymentFacts;
import reimbursement.payments.persistence.Funds;
import reimbursement.payments.persistence.Payments;
import reimbursement.payments.persistence.Schedules;

/**
 * Brings a schedule under lock with its fund and payments, in the order of all transactions: keys, schedule, fund,
 * payments. None can join an existing schedule, so the keys locked first cover all that is found later.
 */
@ApplicationScoped
class ScheduleDesk {
    private final Outbox outbox;
    private final Schedules schedules;
    private final Funds funds;
    private final Payments payments;

    ScheduleDesk(Outbox outbox, Schedules schedules, Funds funds, Payments payments) {
        this.outbox = outbox;
        this.schedules = schedules;
        this.funds = funds;
        this.payments = payments;
    }

    record OnDesk(Schedule schedule, Fund fund, List<Payment> payments) {

        ScheduleFound found() {
            return new ScheduleFound(schedule, ScheduleContent.of(payments));
        }
    }

    Optional<OnDesk> lock(UUID id) {
        return schedules.fundOf(id).map(fundId -> {
            outbox.lock(
                    PaymentFacts.TOPIC,
                    payments.referencesOfSchedule(id).stream()
                            .map(payment -> payment.agencyId().toString())
                            .distinct()
                            .toList());
            var schedule = schedules.lock(id).orElseThrow();
            var fund = Objects.requireNonNull(funds.locked(List.of(fundId)).get(fundId));
            return new OnDesk(schedule, fund, payments.lockedOfSchedule(id));
        });
    }
}
