package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static reimbursement.payments.People.AUDITOR;
import static reimbursement.payments.People.CLEO;
import static reimbursement.payments.People.TOM;
import static reimbursement.payments.People.get;
import static reimbursement.payments.People.post;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.RealBackends;
import reimbursement.payments.files.WrittenOrder;

/** Files are written whole, with the disbursement of all that stands in them, or not at all. */
@QuarkusTest
@RealBackends
class WholeFileTest {
    private static final String PAID_TO = "(select account_id from payment where award_id = ?::uuid)";

    private final DataSource database;

    WholeFileTest(DataSource database) {
        this.database = database;
    }

    @Test
    void whereOnePaymentCannotBeWrittenNothingIsSentAndNothingIsBooked() throws SQLException {
        // Given: the account number of one of two payments is not what was sealed
        var scene = Scene.withFund("10000.00");
        var good = scene.approved("4000.00");
        var spoilt = scene.approved("3000.00");
        var path = "/v1/schedules/" + scene.certified();
        var sealed = number(spoilt);
        put(spoilt, new byte[sealed.length]);

        // When
        var failed = post(CLEO, path + "/transmit").statusCode();
        var afterwards = get(TOM, path).jsonPath();
        put(spoilt, sealed);
        var again = post(CLEO, path + "/transmit").statusCode();

        // Then
        assertThat(failed).isGreaterThanOrEqualTo(400);
        assertThat(afterwards.getString("status")).isEqualTo("certified");
        assertThat(afterwards.getList("files")).isNullOrEmpty();
        assertThat(again).isEqualTo(200);
        for (var award : new UUID[] {good, spoilt}) {
            assertThat(get(AUDITOR, "/v1/ledger/entries?limit=1000&paymentId=" + scene.idOf(award))
                            .jsonPath()
                            .getList("findAll { it.step == 'DISBURSEMENT' }"))
                    .as("disbursed once")
                    .hasSize(2);
        }
        assertThat(WrittenOrder.read(get(TOM, path + "/files/pain.001").asByteArray())
                        .total())
                .isEqualByComparingTo("7000.00");
        get(
                        AUDITOR,
                        "/v1/audit?action=schedule-transmitted&subject="
                                + path.substring("/v1/".length()).replace("schedules", "schedule"))
                .then()
                .statusCode(200)
                .body("size()", equalTo(1));
    }

    private byte[] number(UUID award) throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement("select sealed_number from bank_account where id = " + PAID_TO)) {
            query.setString(1, award.toString());
            var row = query.executeQuery();
            assertThat(row.next()).isTrue();
            return row.getBytes(1);
        }
    }

    private void put(UUID award, byte[] sealed) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update bank_account set sealed_number = ? where id = " + PAID_TO)) {
            update.setBytes(1, sealed);
            update.setString(2, award.toString());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
