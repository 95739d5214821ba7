package reimbursement.payments.domain.debts;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.payments.domain.payments.Samples.ENTRY;
import static reimbursement.payments.domain.payments.Samples.done;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Quarter;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.ledger.Account;
import reimbursement.payments.domain.ledger.Journal;
import reimbursement.payments.domain.payments.Entitlement;
import reimbursement.payments.domain.payments.EntitlementPlan;
import reimbursement.payments.domain.payments.HeldFor;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.domain.payments.PaymentStatus;
import reimbursement.payments.domain.payments.Purpose;
import reimbursement.payments.domain.payments.Samples;

/** Two agencies with two awards each, and a fund that suffices; what happens to them is chosen by a seed. */
final class RandomHistory {
    private static final Instant NOW = Instant.parse("2026-03-12T14:00:00Z");

    private final Random random;
    private final Fund fund = Samples.fundWith("100000000.00");
    private final List<Story> stories = new ArrayList<>();
    private LocalDate today = LocalDate.of(2026, 1, 20);
    private int offsets;
    private int repayments;
    private int waivers;

    /** An award with all its payments and debts. */
    private record Story(Entitlement award, List<Payment> payments, List<Debt> debts) {

        Owed owed() {
            return Owed.of(debts);
        }

        Money has() {
            return Money.sum(payments.stream().map(Payment::paid).toList()).minus(owed().collected());
        }

        Money coming() {
            return Money.sum(payments.stream()
                    .filter(payment ->
                            payment.status().open() || payment.status().bounced())
                    .map(Payment::net)
                    .toList());
        }
    }

    RandomHistory(long seed) {
        random = new Random(seed);
        for (var agency = 0; agency < 2; agency++) {
            var id = UUID.randomUUID();
            for (var purpose :
                    List.of(new Purpose.Award(new Quarter(2026, 1)), new Purpose.Claim(YearMonth.of(2025, 11)))) {
                stories.add(new Story(
                        new Entitlement(UUID.randomUUID(), id, purpose), new ArrayList<>(), new ArrayList<>()));
            }
        }
    }

    void happen() {
        today = today.plusDays(random.nextInt(15));
        var story = stories.get(random.nextInt(stories.size()));
        switch (random.nextInt(10)) {
            case 0 -> adjust(story);
            case 1, 2 -> certify();
            case 3 -> story.debts().forEach(this::collect);
            default -> {
                var moving = story.payments().stream()
                        .filter(payment -> payment.status() != PaymentStatus.CANCELLED)
                        .toList();
                if (!moving.isEmpty()) {
                    move(story, moving.get(random.nextInt(moving.size())));
                }
            }
        }
    }

    /** What holds after every step. */
    void examine(String when) {
        for (var story : stories) {
            var due = story.award().amount();
            var excess = story.has().minus(due).minus(story.owed().waived()).orNothing();
            assertThat(story.owed().outstanding()).as("owed, " + when).isEqualTo(excess);
            assertThat(story.coming())
                    .as("still to come, " + when)
                    .isEqualTo(due.minus(story.has()).orNothing());
            assertThat(story.payments().stream()
                            .filter(payment -> payment.status().open()))
                    .as(when)
                    .hasSizeLessThan(2);
        }
        var settled = sum(payment -> payment.status() == PaymentStatus.SETTLED ? payment.net() : Money.ZERO);
        var kept = sum(Payment::offset);
        assertThat(balance(Account.EXPENDED)).as(when).isEqualTo(settled.plus(kept));
        assertThat(balance(Account.RECEIVABLE)).as(when).isEqualTo(sumOfDebts(Debt::outstanding));
        assertThat(balance(Account.REFUNDED))
                .as(when)
                .isEqualTo(sumOfDebts(debt -> debt.sums().collected()));
        assertThat(sumOfDebts(debt -> debt.sums().offset())).as("kept, " + when).isEqualTo(kept);
        assertThat(balance(Account.REFUND_EXPECTED)).isEqualTo(balance(Account.RECEIVABLE));
    }

    void payAndCollectEverything() {
        for (var round = 0; round < 20; round++) {
            for (var story : stories) {
                story.debts().stream()
                        .filter(debt -> debt.outstanding().isPositive())
                        .forEach(debt -> repay(debt, debt.outstanding()));
                follow(EntitlementPlan.of(story.award().amount(), story.payments(), story.owed()), story);
                List.copyOf(story.payments()).forEach(this::settle);
            }
        }
    }

    void examineTheEnd(String when) {
        examine(when);
        for (var story : stories) {
            var mayHave = story.award().amount().plus(story.owed().waived());
            assertThat(story.has().exceeds(mayHave)).as(when).isFalse();
            assertThat(story.award().amount().exceeds(story.has())).as(when).isFalse();
            assertThat(story.owed().outstanding()).as(when).isEqualTo(Money.ZERO);
        }
        assertThat(fund.balances().unsettled()).as(when).isEqualTo(Money.ZERO);
        assertThat(balance(Account.EXPENDED).minus(balance(Account.REFUNDED)))
                .as("all that the agencies have, " + when)
                .isEqualTo(Money.sum(stories.stream().map(Story::has).toList()));
    }

    int offsets() {
        return offsets;
    }

    int repayments() {
        return repayments;
    }

    int waivers() {
        return waivers;
    }

    private void adjust(Story story) {
        var amount = Money.ofCents(random.nextInt(4) == 0 ? 0 : random.nextLong(1, 500_000));
        story.award().learn(story.award().revision() + 1, amount);
        follow(EntitlementPlan.of(amount, story.payments(), story.owed()), story);
    }

    private void follow(EntitlementPlan plan, Story story) {
        withdraw(story, plan.withdrawn());
        plan.cancelled().forEach(payment -> done(payment.cancel("adjusted")).ifPresent(fund::post));
        if (plan.replaced() != null) {
            plan.replaced().payment().replaceAmount(plan.replaced().amount(), fund);
        }
        if (plan.scheduled().isPositive()) {
            story.payments().add(Samples.waiting(story.award(), plan.scheduled()));
        }
        if (plan.debt().isPositive()) {
            var debt = new Debt(
                    UUID.randomUUID(),
                    story.award().id(),
                    story.award().claimMonth(),
                    story.award().agencyId(),
                    plan.debt(),
                    NOW);
            debt.notice(fund.id(), today, 30);
            fund.post(Journal.debt(plan.debt()));
            story.debts().add(debt);
        }
    }

    private void withdraw(Story story, Money amount) {
        var left = amount;
        for (var debt : story.debts().reversed()) {
            var given = debt.withdraw(left);
            left = left.minus(given);
            if (given.isPositive()) {
                fund.post(Journal.debtReduction(given));
            }
        }
        assertThat(left).isEqualTo(Money.ZERO);
    }

    /** Everything approved is certified at once, as a schedule is. */
    private void certify() {
        var approved = stories.stream()
                .flatMap(story -> story.payments().stream())
                .filter(payment -> payment.status() == PaymentStatus.APPROVED)
                .toList();
        var collectable = stories.stream()
                .flatMap(story -> story.debts().stream())
                .filter(debt -> debt.collectable(today))
                .toList();
        var offsetting = new Offsetting(collectable);
        for (var payment : approved) {
            payment.join(UUID.randomUUID(), UUID.randomUUID());
            var lines = offsetting.keepFrom(payment.agencyId(), payment.net());
            var kept = Money.sum(lines.stream().map(Offsetting.Line::amount).toList());
            fund.post(payment.certify("bob", kept));
            lines.forEach(line -> fund.post(Journal.debtOffset(line.amount())));
            offsets += lines.size();
        }
    }

    private void collect(Debt debt) {
        switch (random.nextInt(5)) {
            case 0 -> debt.appeal("the counts are right", "sheriff", today);
            case 1 -> {
                debt.appeal("it was returned", "sheriff", today);
                decide(debt);
            }
            case 2 -> debt.refer(today, 120);
            default -> repay(debt, Money.ofCents(random.nextLong(1, 200_000)));
        }
    }

    private void decide(Debt debt) {
        var decision = Appeal.Decision.values()[random.nextInt(3)];
        var rest = Money.ofCents(random.nextLong(1, 200_000));
        if (debt.decide(decision, rest, "why", "tom", today) instanceof Outcome.Done<Money>(var givenUp)
                && givenUp.isPositive()) {
            fund.post(Journal.debtReduction(givenUp));
            waivers++;
        }
    }

    private void repay(Debt debt, Money amount) {
        if (debt.repay(amount) instanceof Outcome.Done<Debt>) {
            fund.post(Journal.debtRepayment(amount));
            repayments++;
        }
    }

    private void move(Story story, Payment payment) {
        switch (payment.status()) {
            case HELD -> {
                payment.resume(HeldFor.SCREENING);
                payment.obligate(fund);
            }
            case SCHEDULED -> done(payment.approve("ann"));
            case APPROVED -> certify();
            case CERTIFIED -> {
                if (random.nextInt(5) == 0) {
                    recall(story, payment);
                } else {
                    fund.post(payment.disburse("cleo"));
                }
            }
            case DISBURSED -> {
                if (random.nextInt(3) == 0) {
                    bounce(story, payment, payment.reject("AC03"));
                } else {
                    fund.post(payment.settle(ENTRY));
                }
            }
            case SETTLED -> {
                if (!payment.net().isZero() && random.nextInt(3) == 0) {
                    bounce(story, payment, payment.comeBack("R03", ENTRY));
                }
            }
            case RETURNED, REJECTED, CANCELLED -> {}
        }
    }

    /** Where the award has brought another payment since, that one pays all. */
    private void recall(Story story, Payment payment) {
        var another = story.payments().stream().anyMatch(other -> other.status().open());
        fund.post(payment.recall(HeldFor.SCREENING));
        if (another) {
            done(payment.cancel("recalled")).ifPresent(fund::post);
        }
        follow(EntitlementPlan.afterBounce(story.award().amount(), story.payments(), story.owed()), story);
    }

    private void bounce(Story story, Payment payment, Journal journal) {
        fund.post(journal);
        assertThat(payment.status().bounced()).isTrue();
        follow(EntitlementPlan.afterBounce(story.award().amount(), story.payments(), story.owed()), story);
    }

    private void settle(Payment payment) {
        if (payment.status() == PaymentStatus.HELD) {
            Stream.of(HeldFor.values()).filter(why -> why != HeldFor.FUNDS).forEach(payment::resume);
            payment.obligate(fund);
        }
        if (payment.status() == PaymentStatus.SCHEDULED) {
            done(payment.approve("ann"));
        }
        if (payment.status() == PaymentStatus.APPROVED) {
            payment.join(UUID.randomUUID(), UUID.randomUUID());
            fund.post(payment.certify("bob"));
        }
        if (payment.status() == PaymentStatus.CERTIFIED) {
            fund.post(payment.disburse("cleo"));
        }
        if (payment.status() == PaymentStatus.DISBURSED) {
            fund.post(payment.settle(ENTRY));
        }
    }

    private Money balance(Account account) {
        return Objects.requireNonNull(fund.balances().of(account));
    }

    private Money sum(Function<Payment, Money> part) {
        return Money.sum(stories.stream()
                .flatMap(story -> story.payments().stream())
                .map(part)
                .toList());
    }

    private Money sumOfDebts(Function<Debt, Money> part) {
        return Money.sum(stories.stream()
                .flatMap(story -> story.debts().stream())
                .map(part)
                .toList());
    }
}
