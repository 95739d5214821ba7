package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Topic;
import reimbursement.payments.Stored.DebtRow;
import reimbursement.payments.Stored.JournalRow;
import reimbursement.payments.Stored.PaymentRow;
import reimbursement.payments.application.FollowingEntitlements;
import reimbursement.payments.application.SwitchableInterest;
import reimbursement.payments.application.WatchingDebts;
import reimbursement.payments.application.WatchingFunds;
import reimbursement.payments.domain.Quarter;

/**
 * A thousand agencies whose awards and claims come, change and are withheld, whose payments are held, sent, refused, returned and
 * reissued, and who owe, appeal, repay and are offset: no cent is different between the two formats, the ledger, the events
 * and what the agencies have. {@code -Dreimbursement.seed} repeats a run that failed.
 */
@QuarkusTest
@RealBackends
class RandomHistoriesTest {
    /** Each agency's history has a seed of its own: this one, and those that follow it. */
    private static final long SEED = Long.getLong("reimbursement.seed", 20_261_122L);

    private static final int HISTORIES = 1_000;
    private static final int ROUNDS_TO_THE_END = 8;

    private final FollowingEntitlements following;
    private final WatchingDebts watchingDebts;
    private final WatchingFunds watchingFunds;
    private final MovableClock clock;
    private final SwitchableInterest interest;
    private final Stored stored;

    RandomHistoriesTest(
            FollowingEntitlements following,
            WatchingDebts watchingDebts,
            WatchingFunds watchingFunds,
            MovableClock clock,
            SwitchableInterest interest,
            DataSource database) {
        this.following = following;
        this.watchingDebts = watchingDebts;
        this.watchingFunds = watchingFunds;
        this.clock = clock;
        this.interest = interest;
        this.stored = new Stored(database);
    }

    @AfterEach
    void today() {
        clock.reset();
        interest.off();
    }

    @Test
    void everyCentIsTheSameInBothFormatsTheLedgerTheEventsAndWhatTheAgenciesHave() {
        try {
            liveAndCompare();
        } catch (AssertionError wrong) {
            throw new AssertionError("-Dreimbursement.seed=" + SEED + ": " + wrong.getMessage(), wrong);
        }
    }

    private void liveAndCompare() {
        // Given
        interest.on("7.125");
        var programme = new RandomProgramme(SEED, HISTORIES, following, stored);
        programme.openAccounts();
        var first = programme.scenes.getFirst().fiscalYear;

        // When
        for (var quarter : List.of(new Quarter(first, 1), new Quarter(first, 2), new Quarter(first + 1, 1))) {
            live(programme, quarter);
        }
        end(programme);

        // Then
        enoughHappened(programme);
        var events = published(programme);
        var journals = stored.journals(programme.scenes.stream()
                .map(scene -> UUID.fromString(scene.fundId()))
                .toList());
        assertThat(programme.files.inPam).as("formats").isEqualTo(programme.files.inPain);
        assertThat(Books.disbursed(journals)).as("ledger").isEqualTo(programme.files.inPain);
        assertThat(Books.said(events)).as("events").isEqualTo(programme.files.inPain);
        assertThat(Books.booked(events)).as("entries of the events").isEqualTo(Books.written(journals));
        everyAgencyHasWhatIsDue(programme);
        everyAwardAndEveryClaimCameToWhatWasStatedLast(programme);
        theFundsAgree(programme, journals);
    }

    /** A quarter's awards and claims come; a month and more is lived with them. */
    private void live(RandomProgramme programme, Quarter quarter) {
        programme.quarterEnds(quarter);
        for (var month = 0; month < 2; month++) {
            programme.allot(quarter.toString() + month);
            watchingFunds.watch();
            programme.holdAndRelease();
            programme.approve(10);
            programme.adjust(15);
            var schedules = programme.certify();
            programme.adjust(10);
            programme.send(schedules, false);
            programme.reissue(4);
            programme.adjust(6);
            programme.argue();
            clock.forwardDays(31);
            watchingDebts.watch();
        }
    }

    /** No more changes: all that is due is paid, and all that is owed is paid back. */
    private void end(RandomProgramme programme) {
        programme.scenes.forEach(scene -> scene.allot("20000000.00", "LAST"));
        programme.lastWord();
        programme.release();
        for (var round = 0; round < ROUNDS_TO_THE_END; round++) {
            watchingFunds.watch();
            programme.approve(0);
            programme.send(programme.certify(), true);
            programme.reissue(0);
            programme.repayAll();
        }
        assertThat(programme.payments(payment -> !Set.of("SETTLED", "CANCELLED").contains(payment.status())))
                .as("not paid in the end")
                .isEmpty();
        assertThat(programme.debts(debt -> debt.outstanding() != 0)).isEmpty();
    }

    /** Nothing of what is promised here is shown by histories in which it never came to pass. */
    private static void enoughHappened(RandomProgramme programme) {
        var debts = programme.debts(debt -> true);
        assertThat(debts).hasSizeGreaterThan(HISTORIES / 5);
        assertThat(debts).filteredOn(debt -> debt.offset() > 0).hasSizeGreaterThan(HISTORIES / 20);
        assertThat(debts).filteredOn(debt -> debt.repaid() > 0).hasSizeGreaterThan(HISTORIES / 20);
        assertThat(debts).filteredOn(debt -> debt.waived() > 0).hasSizeGreaterThan(HISTORIES / 100);
        assertThat(programme.payments(
                        payment -> payment.claim() && payment.status().equals("SETTLED")))
                .hasSizeGreaterThan(HISTORIES);
        assertThat(programme.payments(PaymentRow::reissue)).hasSizeGreaterThan(HISTORIES / 10);
        assertThat(programme.files.inPain).hasSizeGreaterThan(2 * HISTORIES);
    }

    private List<PublishedEvent> published(RandomProgramme programme) {
        await().atMost(Duration.ofSeconds(60)).until(() -> stored.unpublished() == 0);
        var keys = programme.agencies().stream().map(UUID::toString).collect(Collectors.toCollection(HashSet::new));
        programme.scenes.forEach(scene -> keys.add(scene.fundId()));
        return Topic.read("reimbursement.payments").stream()
                .filter(event -> keys.contains(event.key()))
                .toList();
    }

    /** By the bank's own account and the receipts: not a cent too little, and nothing too much that was not given up. */
    private static void everyAgencyHasWhatIsDue(RandomProgramme programme) {
        var waived = programme.debts(debt -> true).stream()
                .collect(Collectors.groupingBy(DebtRow::agency, Collectors.summingLong(DebtRow::waived)));
        var interest = programme.payments(payment -> payment.status().equals("SETTLED")).stream()
                .collect(Collectors.groupingBy(PaymentRow::agency, Collectors.summingLong(PaymentRow::interest)));
        for (var history : programme.histories) {
            var due = history.due() + interest.getOrDefault(history.agency, 0L);
            assertThat(programme.has(history))
                    .as("cents that the agency of seed %d has", history.seed)
                    .isBetween(due, due + waived.getOrDefault(history.agency, 0L));
        }
        assertThat(interest).hasSizeGreaterThan(HISTORIES / 2);
    }

    /** Neither pays for the other. */
    private void everyAwardAndEveryClaimCameToWhatWasStatedLast(RandomProgramme programme) {
        var stated = programme.histories.stream()
                .flatMap(history -> history.each().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var had = stored.had(programme.agencies());
        assertThat(had).hasSameSizeAs(stated.keySet());
        assertThat(had).allSatisfy(one -> {
            var due = Objects.requireNonNull(stated.get(one.entitlement()));
            assertThat(one.had()).isBetween(due, due + one.waived());
        });
    }

    /** Nothing is on its way or owed, and what was expended and not refunded is what the agencies have. */
    private static void theFundsAgree(RandomProgramme programme, List<JournalRow> journals) {
        var entries = Books.balances(journals);
        var have = programme.histories.stream().mapToLong(programme::has).sum();
        assertThat(Stream.of("EXPENDED", "INTEREST_EXPENDED", "REFUNDED")
                        .mapToLong(account -> entries.getOrDefault(account, 0L))
                        .sum())
                .as("expended and not refunded")
                .isEqualTo(-have);
        assertThat(entries)
                .doesNotContainKeys(
                        "OBLIGATED", "ACCOUNTS_PAYABLE", "DISBURSED_IN_TRANSIT", "INTEREST_PAYABLE", "RECEIVABLE");
        assertThat(Books.shown(programme.scenes)).as("trial balance").isEqualTo(entries);
    }
}
