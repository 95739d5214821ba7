package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import reimbursement.payments.domain.payees.AccountNumber;
import reimbursement.payments.domain.payees.BankAccount;
import reimbursement.payments.domain.payees.RoutingNumber;
import reimbursement.payments.domain.payments.EndToEndId;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.domain.schedules.CreditTransfer;
import reimbursement.payments.domain.schedules.Payer;
import reimbursement.payments.domain.schedules.PaymentOrder;
import reimbursement.payments.domain.schedules.Schedule;
import reimbursement.payments.persistence.BankAccounts;

/** Makes a certified schedule the order to the bank; the account numbers are opened for it. */
@ApplicationScoped
class PaymentOrders {
    private final BankAccounts accounts;
    private final AccountNumbers numbers;
    private final Calendar calendar;
    private final Payer payer;

    PaymentOrders(BankAccounts accounts, AccountNumbers numbers, Calendar calendar, PaymentSettings settings) {
        this.accounts = accounts;
        this.numbers = numbers;
        this.calendar = calendar;
        this.payer = new Payer(
                settings.payer().name(),
                new RoutingNumber(settings.payer().routingNumber()),
                new AccountNumber(settings.payer().accountNumber()));
    }

    PaymentOrder of(Schedule schedule, List<Payment> payments) {
        Map<UUID, BankAccount> payees = accounts.byId(
                payments.stream().map(PaymentOrders::accountOf).distinct().toList());
        return new PaymentOrder(
                PaymentOrder.messageIdOf(schedule.id()),
                schedule.certifiedAt(),
                calendar.dayOf(schedule.certifiedAt()),
                payer,
                payments.stream()
                        .map(payment -> transfer(payment, Objects.requireNonNull(payees.get(accountOf(payment)))))
                        .toList());
    }

    private CreditTransfer transfer(Payment payment, BankAccount payee) {
        return new CreditTransfer(
                new EndToEndId(payment.endToEndId()),
                payment.amount(),
                numbers.open(payee),
                "Performance award " + payment.quarter());
    }

    private static UUID accountOf(Payment payment) {
        return Objects.requireNonNull(payment.accountId(), "a payment without an account");
    }
}
