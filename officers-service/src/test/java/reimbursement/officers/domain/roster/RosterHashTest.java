package reimbursement.officers.domain.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.officers.domain.Model;

class RosterHashTest {
    private static final LocalDate SNAPSHOT = LocalDate.of(2025, 12, 31);
    private static final UUID OFFICER = UUID.fromString("018F0000-0000-7000-8000-0000000000AB");
    private static final UUID AGREEMENT = UUID.fromString("018f0000-0000-7000-8000-00000000b001");
    private static final LocalDate FROM = LocalDate.of(2025, 5, 1);
    private static final LocalDate UNTIL = LocalDate.of(2027, 4, 30);
    private static final String IDS = "018f0000-0000-7000-8000-0000000000ab|018f0000-0000-7000-8000-00000000b001";

    @Test
    void theEmptyRosterHasTheHashOfNothing() {
        assertThat(RosterHash.of(List.of(), SNAPSHOT))
                .isEqualTo(new RosterHash(0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2025-04-20;;;2025-04-20|2025-05-01|2027-04-30||",
                "2025-12-31;;;2025-12-31|2025-05-01|2027-04-30||",
                "2026-01-01;;;|2025-05-01|2027-04-30||",
                ";;;|2025-05-01|2027-04-30||",
                "2025-04-20;2025-12-31;;2025-04-20|2025-05-01|2027-04-30|2025-12-31|",
                "2025-04-20;2026-01-01;;2025-04-20|2025-05-01|2027-04-30||",
                "2025-04-20;;2025-12-31;2025-04-20|2025-05-01|2027-04-30||2025-12-31",
                "2025-04-20;;2026-01-01;2025-04-20|2025-05-01|2027-04-30||",
            })
    void aLineKnowsNothingThatTookEffectAfterTheSnapshot(
            @Nullable LocalDate trainedOn,
            @Nullable LocalDate revokedOn,
            @Nullable LocalDate separatedOn,
            String expected) {
        // Given
        RosterLine line = line(trainedOn, FROM, revokedOn, separatedOn);

        // When
        String text = line.asOf(SNAPSHOT).orElseThrow().text();

        // Then
        assertThat(text).isEqualTo(IDS + "|TFM|" + expected);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-30, true", "2025-12-31, true", "2026-01-01, false"})
    void anAuthorisationThatBeginsLaterHasNoLine(LocalDate from, boolean listed) {
        assertThat(line(null, from, null, null).asOf(SNAPSHOT).isPresent()).isEqualTo(listed);
    }

    @Test
    void theHashIsOverTheSortedLinesWithALineFeedAfterEach() throws Exception {
        // Given
        RosterLine first = line(FROM, FROM, null, null);
        RosterLine second = line(FROM, FROM.plusDays(1), null, null);
        String text =
                IDS + "|TFM|2025-05-01|2025-05-01|2027-04-30||\n" + IDS + "|TFM|2025-05-01|2025-05-02|2027-04-30||\n";

        // When
        RosterHash hash = RosterHash.of(List.of(second, first), SNAPSHOT);

        // Then
        assertThat(hash)
                .isEqualTo(new RosterHash(
                        2,
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)))));
    }

    @Test
    void neitherTheOrderNorWhatComesLaterChangesTheHash() {
        // Given
        Random random = new Random(8501);
        for (int i = 0; i < 200; i++) {
            List<RosterLine> lines = new ArrayList<>();
            for (int n = random.nextInt(20); n > 0; n--) {
                lines.add(line(random));
            }
            RosterHash before = RosterHash.of(lines, SNAPSHOT);

            // When
            Collections.shuffle(lines, random);
            lines.replaceAll(RosterHashTest::withLaterNews);
            lines.add(line(null, SNAPSHOT.plusDays(1), null, null));

            // Then
            assertThat(RosterHash.of(lines, SNAPSHOT)).isEqualTo(before);
        }
    }

    private static RosterLine withLaterNews(RosterLine line) {
        return new RosterLine(
                line.officerId(),
                line.agreementId(),
                line.model(),
                line.trainedOn(),
                line.from(),
                line.until(),
                line.revokedOn() == null ? SNAPSHOT.plusDays(1) : line.revokedOn(),
                line.separatedOn() == null ? SNAPSHOT.plusDays(9) : line.separatedOn());
    }

    private static RosterLine line(Random random) {
        LocalDate from = SNAPSHOT.minusDays(random.nextInt(700));
        return new RosterLine(
                new UUID(random.nextLong(), random.nextLong()),
                AGREEMENT,
                Model.values()[random.nextInt(3)],
                from.minusDays(random.nextInt(30)),
                from,
                from.plusYears(2).minusDays(1),
                random.nextBoolean() ? null : SNAPSHOT.minusDays(random.nextInt(100)),
                random.nextBoolean() ? null : SNAPSHOT.minusDays(random.nextInt(100)));
    }

    private static RosterLine line(
            @Nullable LocalDate trainedOn,
            LocalDate from,
            @Nullable LocalDate revokedOn,
            @Nullable LocalDate separatedOn) {
        return new RosterLine(OFFICER, AGREEMENT, Model.TFM, trainedOn, from, UNTIL, revokedOn, separatedOn);
    }
}
