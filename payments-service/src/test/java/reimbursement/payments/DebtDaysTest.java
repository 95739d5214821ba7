package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static reimbursement.payments.People.TOM;
import static reimbursement.payments.People.dollars;
import static reimbursement.payments.People.post;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.RealBackends;
import reimbursement.payments.application.WatchingDebts;

/** What the passing of days brings. */
@QuarkusTest
@RealBackends
class DebtDaysTest {
    private final MovableClock clock;
    private final WatchingDebts watching;
    private final DataSource database;

    DebtDaysTest(MovableClock clock, WatchingDebts watching, DataSource database) {
        this.clock = clock;
        this.watching = watching;
        this.database = database;
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void nothingIsKeptBackBeforeTheWindowIsOverAndTheOldestDebtIsMetFirst() {
        // Given
        var owing = DebtScene.owing("20000.00", "3000.00");
        var early = owing.nextAward("300.00");
        owing.scene.transmitted();
        assertThat(owing.scene.payment(early, "disbursed").getString("[0].offset.amount"))
                .isEqualTo("0.00");
        owing.scene.adjust(early, 2, "300.00", "0.00");
        await().untilAsserted(() ->
                assertThat(DebtScene.debts(early).getList("status")).isEqualTo(List.of("noticed")));

        // When
        clock.forwardDays(31);
        var late = owing.nextAward("1100.00");
        owing.scene.transmitted();

        // Then
        assertThat(owing.scene.payment(late, "settled").getString("[0].offset.amount"))
                .isEqualTo("1100.00");
        assertThat(owing.shown().getString("status")).isEqualTo("closed");
        assertThat(DebtScene.debts(early).getString("[0].outstanding.amount")).isEqualTo("200.00");
    }

    @Test
    void anAppealComesTooLateAfterTheWindow() {
        var owing = DebtScene.owing("10000.00", "3000.00");
        clock.forwardDays(31);

        post(owing.sheriff(), owing.path("appeal"), Map.of("reason", "The counts were right."))
                .then()
                .statusCode(409)
                .body("type", endsWith("appeal-window-closed"));
    }

    @Test
    void aDelinquentDebtIsReferredOnceHoweverManyLook() throws Exception {
        // Given
        var owing = DebtScene.owing("10000.00", "3000.00");
        clock.forwardDays(149);
        watching.watch();
        assertThat(owing.shown().getString("status")).isEqualTo("noticed");

        // When
        clock.forwardDays(1);
        try (var replicas = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> look = () -> {
                watching.watch();
                return true;
            };
            for (var looked :
                    replicas.invokeAll(Stream.generate(() -> look).limit(4).toList())) {
                assertThat(looked.get()).isTrue();
            }
        }

        // Then
        var debt = owing.shown();
        assertThat(debt.getString("status")).isEqualTo("referred");
        assertThat(debt.getList("notices.kind")).isEqualTo(List.of("demand", "referral"));
        await().untilAsserted(() -> assertThat(owing.said())
                .filteredOn(line -> line.startsWith("debt-referred"))
                .hasSize(1));

        // When: what is referred is not kept back as well, and is still repaid
        var next = owing.nextAward("500.00");
        owing.scene.transmitted();
        assertThat(owing.scene.payment(next, "disbursed").getString("[0].offset.amount"))
                .isEqualTo("0.00");
        post(TOM, owing.path("repayments"), Map.of("amount", dollars("1000.00"), "reference", "TOP-1"))
                .then()
                .statusCode(201);
        assertThat(owing.shown().getString("status")).isEqualTo("closed");
    }

    @Test
    void aDebtThatAnEarlierVersionOnlyRecordedIsNoticedAndBooked() throws SQLException {
        // Given: as the earlier version left it
        var owing = DebtScene.owing("10000.00", "3999.00");
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into debt (id, award_id, agency_id, amount_cents, withdrawn_cents, raised_at)
                        select gen_random_uuid(), award_id, agency_id, 5000, 1000, now() from debt where id = ?::uuid
                        """)) {
            insert.setString(1, owing.debt);
            insert.executeUpdate();
        }

        // When
        watching.watch();

        // Then
        await().untilAsserted(() ->
                assertThat(DebtScene.debts(owing.award).getList("status")).isEqualTo(List.of("noticed", "noticed")));
        assertThat(owing.balance("RECEIVABLE")).isEqualTo("41.00");
    }
}
