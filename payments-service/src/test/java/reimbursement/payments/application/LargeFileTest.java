package reimbursement.payments.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reimbursement.kit.test.RealBackends;
import reimbursement.payments.domain.payees.AccountNumber;
import reimbursement.payments.domain.schedules.FileFormat;

/** A hundred thousand payments in a process that has 256 MB of heap. */
@QuarkusTest
@RealBackends
class LargeFileTest {
    private static final int PAYMENTS = 100_000;
    private static final int ACCOUNTS = 1_000;
    private static final long HEAP = 256L << 20;
    private static final int YEAR = 2029;
    private static final String PAYMENTS_MADE_UP = """
            insert into payment (id, award_id, agency_id, quarter, revision, amount_cents, status, due_on, prepared_at,
                prepared_by, approved_by, certified_by, disbursed_by, fund_id, schedule_id, account_id, end_to_end_id,
                file_reference, version, held_by_hand, held_for_award, held_for_funds)
            select gen_random_uuid(), ?, gen_random_uuid(), 'FY2029Q1', 1, 75000 + n, 'DISBURSED', '2026-01-20', now(),
                'system', 'ann', 'bob', 'cleo', ?, ?, (?::uuid[])[1 + n % 1000], 'LARGE' || n,
                lpad(n::text, 15, '0'), 1, false, false, false
            from generate_series(1, 100000) n
            """;

    private final DataSource database;
    private final AccountNumbers numbers;
    private final SentFiles files;

    @TempDir
    Path folder = Path.of("");

    LargeFileTest(DataSource database, AccountNumbers numbers, SentFiles files) {
        this.database = database;
        this.numbers = numbers;
        this.files = files;
    }

    @Test
    void aHundredThousandPaymentsAreRenderedInLittleMemory() throws Exception {
        // Given
        var schedule = UUID.randomUUID();
        makeUp(schedule);

        // When
        var said = render(schedule);

        // Then
        assertThat(Long.parseLong(said.getFirst())).isLessThanOrEqualTo(HEAP);
        var cents = 75_000L * PAYMENTS + (long) PAYMENTS * (PAYMENTS + 1) / 2;
        assertThat(inPam(stored(schedule, FileFormat.PAM_SPR))).isEqualTo(new Sum(PAYMENTS, cents));
        assertThat(inPain(stored(schedule, FileFormat.PAIN_001))).isEqualTo(new Sum(PAYMENTS, cents));
    }

    private record Sum(long payments, long cents) {}

    private List<String> render(UUID schedule) throws IOException, InterruptedException {
        var output = folder.resolve("output");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        RenderingInLittleMemory.class.getName())
                .redirectOutput(output.toFile())
                .redirectErrorStream(true);
        builder.environment().put("RENDERING_URL", setting("quarkus.datasource.jdbc.url"));
        builder.environment().put("RENDERING_USER", setting("quarkus.datasource.username"));
        builder.environment().put("RENDERING_PASSWORD", setting("quarkus.datasource.password"));
        builder.environment().put("RENDERING_KEYSET", setting("reimbursement.sealing.keyset"));
        builder.environment().put("RENDERING_SCHEDULE", schedule.toString());
        builder.environment().put("RENDERING_YEAR", "" + YEAR);
        var process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        return Files.readAllLines(output);
    }

    private void makeUp(UUID schedule) throws SQLException {
        var fund = UUID.randomUUID();
        var award = UUID.randomUUID();
        var accounts = new UUID[ACCOUNTS];
        try (var connection = database.getConnection();
                var one = connection.createStatement()) {
            one.execute(
                    "insert into fund (id, code, title, fiscal_year, allotted_cents, available_cents, reserved_cents,"
                            + " obligated_cents, payable_cents, in_transit_cents, expended_cents) values ('" + fund
                            + "', 'LARGE', 'Large', " + YEAR + ", 0, 0, 0, 0, 0, 0, 0)");
            one.execute(
                    "insert into award_due (award_id, agency_id, quarter, revision, amount_cents, withheld) values ('"
                            + award + "', gen_random_uuid(), 'FY2029Q1', 1, 0, false)");
            one.execute("insert into schedule (id, fund_id, status, opened_by, opened_at) values ('" + schedule + "', '"
                    + fund + "', 'TRANSMITTED', 'ann', now())");
            var random = new Random(256);
            try (var insert = connection.prepareStatement("insert into bank_account (id, agency_id, routing_number,"
                    + " sealed_number, masked_number, account_type, holder, status, proposed_by, proposed_at,"
                    + " confirmed_by, confirmed_at) values (?, gen_random_uuid(), ?, ?, '***', 'CHECKING',"
                    + " 'Peñasco County', 'CONFIRMED', 'tom', now(), 'tess', now())")) {
                for (var number = 0; number < ACCOUNTS; number++) {
                    accounts[number] = UUID.randomUUID();
                    insert.setObject(1, accounts[number]);
                    insert.setString(
                            2, List.of("021000021", "011401533", "091000019").get(random.nextInt(3)));
                    insert.setBytes(3, numbers.seal(accounts[number], new AccountNumber("2870" + number)));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            try (var insert = connection.prepareStatement(PAYMENTS_MADE_UP)) {
                insert.setObject(1, award);
                insert.setObject(2, fund);
                insert.setObject(3, schedule);
                insert.setArray(4, connection.createArrayOf("uuid", accounts));
                assertThat(insert.executeUpdate()).isEqualTo(PAYMENTS);
            }
        }
    }

    private Path stored(UUID schedule, FileFormat format) throws IOException {
        var path = folder.resolve(format.name());
        try (var out = Files.newOutputStream(path)) {
            files.of(schedule, format).orElseThrow().content().copyTo(out);
        }
        return path;
    }

    private static Sum inPam(Path file) throws IOException {
        try (var lines = Files.lines(file, StandardCharsets.US_ASCII)) {
            return lines.peek(line -> assertThat(line.length()).isEqualTo(850))
                    .filter(line -> line.startsWith("02"))
                    .map(line -> new Sum(1, Long.parseLong(line.substring(18, 28))))
                    .reduce(new Sum(0, 0), LargeFileTest::plus);
        }
    }

    private static Sum inPain(Path file) throws IOException, XMLStreamException {
        var sum = new Sum(0, 0);
        try (var in = Files.newInputStream(file)) {
            var xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("InstdAmt")) {
                    sum = plus(sum, new Sum(1, cents(xml.getElementText())));
                }
            }
        }
        return sum;
    }

    private static long cents(String dollars) {
        return new BigDecimal(dollars).movePointRight(2).longValueExact();
    }

    private static Sum plus(Sum one, Sum other) {
        return new Sum(one.payments() + other.payments(), one.cents() + other.cents());
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
