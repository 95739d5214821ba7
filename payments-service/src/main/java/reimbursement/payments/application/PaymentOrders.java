package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import reimbursement.payments.domain.BankingDays;
import reimbursement.payments.domain.payees.AccountNumber;
import reimbursement.payments.domain.payees.RoutingNumber;
import reimbursement.payments.domain.schedules.Payer;
import reimbursement.payments.domain.schedules.PaymentOrder;
import reimbursement.payments.domain.schedules.PaymentOrder.Content;
import reimbursement.payments.domain.schedules.Schedule;
import reimbursement.payments.domain.schedules.ScheduleNumber;

/** Makes a certified schedule an order, on behalf of the payer of the settings. */
@ApplicationScoped
class PaymentOrders {
    private final Calendar calendar;
    private final Payer payer;

    PaymentOrders(Calendar calendar, PaymentSettings settings, TreasurySettings treasury) {
        this.calendar = calendar;
        this.payer = new Payer(
                settings.payer().name(),
                new RoutingNumber(settings.payer().routingNumber()),
                new AccountNumber(settings.payer().accountNumber()),
                treasury.identity());
    }

    PaymentOrder of(Schedule schedule, int fiscalYear, Content content) {
        return new PaymentOrder(
                PaymentOrder.messageIdOf(schedule.id()),
                ScheduleNumber.of(schedule.id()),
                schedule.certifiedAt(),
                BankingDays.onOrAfter(calendar.dayOf(schedule.certifiedAt())),
                payer,
                schedule.paymentType(),
                fiscalYear,
                content);
    }
}
