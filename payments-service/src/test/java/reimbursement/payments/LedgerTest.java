package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static reimbursement.payments.People.AUDITOR;
import static reimbursement.payments.People.as;
import static reimbursement.payments.People.get;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.kit.test.RealBackends;

@QuarkusTest
@RealBackends
class LedgerTest {
    private final DataSource database;

    LedgerTest(DataSource database) {
        this.database = database;
    }

    @Test
    void theTrialBalanceOfAFundEqualsItsBalancesAndBothColumns() {
        // Given
        var scene = Scene.withFund("10000.00");
        var settled = scene.approved("4000.00");
        var returned = scene.approved("3000.00");
        scene.transmitted();
        scene.approved("1500.00");
        BankAnswers.post(BankAnswers.debited("LED-1", scene.endToEndId(settled), "4000.00"));
        BankAnswers.post(BankAnswers.returned("LED-2", scene.endToEndId(returned), "3000.00", "R02"));

        // When
        var balance = get(AUDITOR, "/v1/ledger/trial-balance?fundId=" + scene.fundId())
                .then()
                .statusCode(200)
                .body("balanced", equalTo(true))
                .extract()
                .jsonPath();

        // Then
        assertThat(balance.getString("debit.amount")).isEqualTo("10000.00");
        assertThat(balance.getString("credit.amount")).isEqualTo("10000.00");
        assertThat(credit(balance, "ALLOTMENT_AVAILABLE")).isEqualTo("1500.00");
        assertThat(credit(balance, "RESERVED")).isEqualTo("0.00");
        assertThat(credit(balance, "OBLIGATED")).isEqualTo("4500.00");
        assertThat(credit(balance, "EXPENDED")).isEqualTo("4000.00");
        var fund = scene.balances();
        assertThat(fund.getString("balances.available.amount")).isEqualTo("1500.00");
        assertThat(fund.getString("balances.obligated.amount")).isEqualTo("4500.00");
        assertThat(fund.getString("balances.expended.amount")).isEqualTo("4000.00");
    }

    @Test
    void everyFundsBalancesEqualTheEntriesOfTheWholeLedger() throws SQLException {
        Scene.withFund("500.00").award("100.00");

        try (var connection = database.getConnection();
                var query = connection.createStatement();
                var rows = query.executeQuery("""
                        select f.code from fund f
                        cross join lateral (
                            select
                                coalesce(sum(n) filter (where account = 'APPROPRIATIONS_REALIZED'), 0) as appropriated,
                                coalesce(sum(-n) filter (where account = 'UNAPPORTIONED_AUTHORITY'), 0) as unapportioned,
                                coalesce(sum(-n) filter (where account = 'APPORTIONMENTS'), 0) as apportioned,
                                coalesce(sum(-n) filter (where account = 'ALLOTMENT_AVAILABLE'), 0) as available,
                                coalesce(sum(-n) filter (where account = 'RESERVED'), 0) as reserved,
                                coalesce(sum(-n) filter (where account = 'OBLIGATED'), 0) as obligated,
                                coalesce(sum(-n) filter (where account = 'ACCOUNTS_PAYABLE'), 0) as payable,
                                coalesce(sum(-n) filter (where account = 'DISBURSED_IN_TRANSIT'), 0) as in_transit,
                                coalesce(sum(-n) filter (where account = 'EXPENDED'), 0) as expended,
                                coalesce(sum(-n) filter (where account = 'INTEREST_PAYABLE'), 0) as interest_payable,
                                coalesce(sum(-n) filter (where account = 'INTEREST_EXPENDED'), 0) as interest_expended,
                                coalesce(sum(-n) filter (where account = 'CANCELED_AUTHORITY'), 0) as canceled,
                                coalesce(sum(n), 0) as nothing
                            from journal j join lateral (
                                select account, case side when 'DEBIT' then amount_cents else -amount_cents end as n
                                from ledger_entry e where e.journal_id = j.id) e on true
                            where j.fund_id = f.id) l
                        where (appropriated, unapportioned, apportioned, available, reserved, obligated, payable,
                                in_transit, expended, interest_payable, interest_expended, canceled, nothing)
                            is distinct from
                            (f.appropriated_cents, f.unapportioned_cents, f.apportioned_cents, f.available_cents,
                             f.reserved_cents, f.obligated_cents, f.payable_cents, f.in_transit_cents,
                             f.expended_cents, f.interest_payable_cents, f.interest_expended_cents,
                             f.canceled_cents, 0)
                        """)) {
            List<String> differing = new ArrayList<>();
            while (rows.next()) {
                differing.add(rows.getString(1));
            }
            assertThat(differing).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_entry set amount_cents = 1",
                "delete from ledger_entry",
                "truncate ledger_entry",
                "update journal set step = 'X'",
                "delete from journal",
                "update allotment set amount_cents = 1",
                "truncate journal, ledger_entry",
                "update authority set amount_cents = 1",
                "delete from refused_authority",
                "delete from refused_obligation",
                "update payment_file set sealed_content = ''",
                "delete from settlement",
                "alter table ledger_entry disable trigger all"
            })
    void theServiceHasNoRightToChangeWhatWasBooked(String statement) {
        assertThatThrownBy(() -> execute(statement))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void theDatabaseItselfRefusesAJournalThatDoesNotBalance() {
        var scene = Scene.withFund("100.00");

        assertThatThrownBy(() -> execute("""
                        with j as (insert into journal (id, step, fund_id, at)
                            values (gen_random_uuid(), 'ALLOTMENT', '%s', now()) returning id)
                        insert into ledger_entry (journal_id, line, account, side, amount_cents)
                        select id, 1, 'ALLOTTED', 'DEBIT', 100 from j
                        """.formatted(scene.fundId())))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("a journal does not balance");
    }

    @Test
    void theTrialBalanceOfAnyPastMomentIsTheSumOfWhatWasBookedUpToIt() throws SQLException {
        // Given
        var scene = Scene.withFund("10000.00");
        scene.approved("4000.00");
        scene.transmitted();
        scene.award("1000.00");
        await().untilAsserted(() -> assertThat(scene.available()).isEqualTo("5000.00"));

        // When
        var moments = moments(scene);

        // Then
        assertThat(moments).hasSizeGreaterThan(5);
        for (var moment : moments) {
            var balance = get(AUDITOR, "/v1/ledger/trial-balance?fundId=" + scene.fundId() + "&asOf=" + moment)
                    .then()
                    .statusCode(200)
                    .body("balanced", equalTo(true))
                    .extract()
                    .jsonPath();
            for (var account : List.of("APPROPRIATIONS_REALIZED", "ALLOTMENT_AVAILABLE", "OBLIGATED")) {
                var line = "accounts.find { it.account == '" + account + "' }.";
                assertThat(new BigDecimal(balance.getString(line + "debit.amount"))
                                .subtract(new BigDecimal(balance.getString(line + "credit.amount"))))
                        .as("%s %s", moment, account)
                        .isEqualByComparingTo(added(scene, account, moment));
            }
        }
        get(AUDITOR, "/v1/ledger/trial-balance?fundId=" + scene.fundId() + "&asOf=2001-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("debit.amount", equalTo("0.00"));
        for (var nonsense : List.of("yesterday", "2026-13-01T00:00:00Z", "%2B1000000000-12-31T23:59:59Z", "%00")) {
            as(AUDITOR)
                    .urlEncodingEnabled(false)
                    .get("/v1/ledger/trial-balance?asOf=" + nonsense)
                    .then()
                    .statusCode(400);
        }
    }

    private List<Instant> moments(Scene scene) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select distinct at from journal where fund_id = ?::uuid")) {
            query.setString(1, scene.fundId());
            List<Instant> moments = new ArrayList<>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    moments.add(rows.getObject(1, OffsetDateTime.class).toInstant());
                }
            }
            return moments;
        }
    }

    private BigDecimal added(Scene scene, String account, Instant moment) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select coalesce(sum(case side when 'DEBIT' then amount_cents else -amount_cents end), 0) / 100.0
                        from ledger_entry e, journal j
                        where j.id = e.journal_id and j.fund_id = ?::uuid and e.account = ? and j.at <= ?
                        """)) {
            query.setString(1, scene.fundId());
            query.setString(2, account);
            query.setObject(3, OffsetDateTime.ofInstant(moment, ZoneOffset.UTC));
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getBigDecimal(1);
            }
        }
    }

    @Test
    void entriesAreReadPageByPage() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        scene.transmitted();
        var path = "/v1/ledger/entries?limit=3&paymentId=" + scene.idOf(award);

        // When
        List<String> accounts = new ArrayList<>();
        String next = path;
        while (next != null) {
            var page = as(AUDITOR)
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            accounts.addAll(page.jsonPath().getList("account"));
            var link = page.header("Link");
            next = link == null ? null : link.substring(link.indexOf("/v1"), link.indexOf('>'));
        }

        // Then
        assertThat(accounts)
                .containsExactly(
                        "ALLOTMENT_AVAILABLE",
                        "RESERVED",
                        "RESERVED",
                        "OBLIGATED",
                        "OBLIGATED",
                        "ACCOUNTS_PAYABLE",
                        "ACCOUNTS_PAYABLE",
                        "DISBURSED_IN_TRANSIT");
    }

    @Test
    void theChartOfAccountsShowsEachAccountWithItsBalance() {
        var scene = Scene.withFund("10000.00");

        var accounts = get(AUDITOR, "/v1/ledger/accounts?fundId=" + scene.fundId())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(accounts.getList("account")).hasSize(16);
        assertThat(accounts.getString("find { it.account == 'APPROPRIATIONS_REALIZED' }.balance.amount"))
                .isEqualTo("10000.00");
        assertThat(accounts.getList("balance.amount", BigDecimal.class).stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("20000.00");
    }

    private static String credit(JsonPath balance, String account) {
        return balance.getString("accounts.find { it.account == '" + account + "' }.credit.amount");
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }
}
