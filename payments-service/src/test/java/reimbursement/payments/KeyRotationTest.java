package reimbursement.payments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static reimbursement.payments.People.TESS;
import static reimbursement.payments.People.TOM;
import static reimbursement.payments.People.get;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import reimbursement.kit.crypto.Sealing;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.RotatedKeyset;
import reimbursement.payments.application.Resealing;

/**
 * The service runs as after a rotation: the new key seals, the old one is still there. What was sealed before is put in
 * its place here as the service would have left it.
 */
@QuarkusTest
@RealBackends
class KeyRotationTest {
    private final DataSource database;
    private final Resealing resealing;
    private final Clock clock;
    private final String keyset;

    KeyRotationTest(
            DataSource database,
            Resealing resealing,
            Clock clock,
            @ConfigProperty(name = "reimbursement.sealing.keyset") String keyset) {
        this.database = database;
        this.resealing = resealing;
        this.clock = clock;
        this.keyset = keyset;
    }

    @Test
    void whatTheOldKeySealedOpensIsPaidToAndIsSealedAnewSoThatTheOldKeyCanGo() throws SQLException {
        // Given: more of them than the job takes at once, one of them tampered with
        var keys = RotatedKeyset.of(keyset);
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        var payee = Payees.of(scene.agencyOf(award), clock);
        payee.contact("Dana Reyes", "+1 202 555 0143");
        var account = payee.shown().getString("accounts[0].id");
        var before = with(keys.before());
        var number = opened(with(keys.after()), "bank_account", "sealed_number", account, "bank-account/");
        put("bank_account", "sealed_number", account, before.seal(number, "bank-account/" + account));
        var contact = payee.contactOfRecord();
        var details = opened(with(keys.after()), "payee_contact", "sealed_details", contact, "payee-contact/");
        put("payee_contact", "sealed_details", contact, before.seal(details, "payee-contact/" + contact));
        var tampered = Payees.paid(clock).shown().getString("accounts[0].id");
        put("bank_account", "sealed_number", tampered, before.seal("12345678", "bank-account/another"));
        var others = new ArrayList<String>();
        for (var more = 0; more < 120; more++) {
            var other = Payees.of(UUID.randomUUID(), clock);
            String id = other.propose(TOM, "9876543210").then().extract().path("id");
            put("bank_account", "sealed_number", id, before.seal("9876543210", "bank-account/" + id));
            others.add(id);
        }

        // When: before the job has run, the old ciphertexts are as good as the new ones
        payee.propose(TESS, number).then().statusCode(200);
        assertThat(get(TOM, payee.path + "/contacts").jsonPath().getString("[0].phone"))
                .isEqualTo("+1 202 555 0143");
        assertThat(resealing.resealAll()).isPositive();

        // Then: the new key alone opens all of it, but for what nobody could open
        var done = with(keys.done());
        for (var other : others) {
            assertThat(opened(done, "bank_account", "sealed_number", other, "bank-account/"))
                    .isEqualTo("9876543210");
        }
        assertThat(opened(done, "bank_account", "sealed_number", account, "bank-account/"))
                .isEqualTo(number);
        assertThat(opened(done, "payee_contact", "sealed_details", contact, "payee-contact/"))
                .isEqualTo(details);
        assertThatThrownBy(() -> opened(before, "bank_account", "sealed_number", tampered, "bank-account/"))
                .isInstanceOf(IllegalStateException.class);
        assertThat(resealing.resealAll()).isZero();
        assertThat(get(TOM, "/v1/schedules/" + scene.transmitted() + "/files/pain.001")
                        .asString())
                .contains(number);
        put("bank_account", "sealed_number", tampered, done.seal("12345678", "bank-account/" + tampered));
    }

    @Test
    void newWritesAreSealedByTheNewKey() throws SQLException {
        var keys = RotatedKeyset.of(keyset);
        var account = Payees.paid(clock).shown().getString("accounts[0].id");

        assertThat(opened(with(keys.done()), "bank_account", "sealed_number", account, "bank-account/"))
                .isEqualTo(Payees.OLD);
        assertThat(new String(sealed("bank_account", "sealed_number", account), UTF_8))
                .doesNotContain(Payees.OLD);
    }

    private static Sealing with(String keyset) {
        return Sealing.ifConfigured(() -> Optional.of(keyset)).orElseThrow();
    }

    private String opened(Sealing sealing, String table, String column, String id, String context) throws SQLException {
        return sealing.open(sealed(table, column, id), context + id);
    }

    private byte[] sealed(String table, String column, String id) throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement("select " + column + " from " + table + " where id = ?::uuid")) {
            query.setString(1, id);
            var rows = query.executeQuery();
            assertThat(rows.next()).isTrue();
            return rows.getBytes(1);
        }
    }

    private void put(String table, String column, String id, byte[] sealed) throws SQLException {
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement("update " + table + " set " + column + " = ? where id = ?::uuid")) {
            update.setBytes(1, sealed);
            update.setString(2, id);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
