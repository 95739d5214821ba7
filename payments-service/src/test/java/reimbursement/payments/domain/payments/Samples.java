package reimbursement.payments.domain.payments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Quarter;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.ledger.Journal;

/** Payments at every place of their life, prepared by the system and handled by ann, bob and cleo. */
public final class Samples {
    public static final LocalDate DAY = LocalDate.of(2026, 1, 20);
    private static final Instant NOW = Instant.parse("2026-01-20T15:00:00Z");

    public static final BankEntry ENTRY = new BankEntry(DAY, "ENTRY-1");

    private Samples() {}

    public static Fund fundWith(String available) {
        var fund = new Fund(UUID.randomUUID(), "ICE-287G-2026", "Performance awards", 2026);
        give(fund, Money.parse(available));
        return fund;
    }

    public static Payment waiting(String amount) {
        return waiting(award(), Money.parse(amount));
    }

    public static Payment waiting(Entitlement award, Money amount) {
        return Payment.prepare(UUID.randomUUID(), award, amount, DAY, "system", NOW);
    }

    /** Appropriated, apportioned and allotted; the journals of it. */
    public static List<Journal> give(Fund fund, Money amount) {
        return List.of(done(fund.appropriate(amount)), done(fund.apportion(amount)), done(fund.allot(amount)));
    }

    public static Entitlement award() {
        return new Entitlement(UUID.randomUUID(), UUID.randomUUID(), new Purpose.Award(new Quarter(2026, 1)));
    }

    /** Takes a payment as far as the status; the steps of a certified one and later are booked in the fund. */
    public static Payment at(PaymentStatus status, String amount, Fund fund) {
        return advance(waiting(amount), status, fund);
    }

    public static Payment advance(Payment payment, PaymentStatus status, Fund fund) {
        if (status == PaymentStatus.HELD) {
            return payment;
        }
        done(payment.obligate(fund));
        if (status == PaymentStatus.CANCELLED) {
            done(payment.cancel("not due")).ifPresent(fund::post);
            return payment;
        }
        if (status == PaymentStatus.SCHEDULED) {
            return payment;
        }
        done(payment.approve("ann"));
        if (status == PaymentStatus.APPROVED) {
            return payment;
        }
        payment.join(UUID.randomUUID(), UUID.randomUUID());
        fund.post(payment.certify("bob"));
        if (status == PaymentStatus.CERTIFIED) {
            return payment;
        }
        fund.post(payment.disburse("cleo"));
        switch (status) {
            case SETTLED -> fund.post(payment.settle(ENTRY));
            case RETURNED -> fund.post(payment.comeBack("R03", ENTRY));
            case REJECTED -> fund.post(payment.reject("AC03"));
            default -> {}
        }
        return payment;
    }

    public static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var rule, var detail) -> throw new AssertionError(rule + ": " + detail);
        };
    }
}
