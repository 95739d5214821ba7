package reimbursement.officers.domain.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.officers.domain.Fixtures.AGENCY;
import static reimbursement.officers.domain.Fixtures.AGREEMENT;
import static reimbursement.officers.domain.Fixtures.OTHER_AGENCY;
import static reimbursement.officers.domain.Fixtures.TODAY;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.officers.domain.Model;
import reimbursement.officers.domain.Officer;

class RowReaderTest {
    private final RowReader reader = new RowReader(TODAY);

    @Test
    void aFullRowIsRead() {
        // When
        RowReading reading = reader.read(Rows.full());

        // Then
        assertThat(reading)
                .isEqualTo(new RowReading.Sound(new Statement(
                        Rows.full(),
                        AGENCY,
                        "1001",
                        "Ana O'Brien-Núñez",
                        Model.TFM,
                        LocalDate.of(2025, 4, 1),
                        Optional.of(LocalDate.of(2025, 4, 10)),
                        Optional.of(LocalDate.of(2025, 4, 20)),
                        Optional.of(LocalDate.of(2025, 5, 1)),
                        Optional.of(AGREEMENT),
                        Optional.of(new Pay(6_125_050, LocalDate.of(2025, 1, 1))))));
    }

    @ParameterizedTest
    @EnumSource(Column.class)
    void aRowMayLeaveOutWhatIsNotRequired(Column column) {
        // When
        RowReading reading = reader.read(Rows.nominated(column, " \t"));

        // Then
        if (column.required()) {
            assertRejected(reading, column, "", Reason.EMPTY);
        } else {
            assertThat(reading).isInstanceOf(RowReading.Sound.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "AGENCY_ID, 17, NOT_AN_ID",
        "AGENCY_ID, 1-1-1-1-1, NOT_AN_ID",
        "AGREEMENT_ID, none, NOT_AN_ID",
        "MODEL, TF, UNKNOWN_MODEL",
        "MODEL, tfm, UNKNOWN_MODEL",
        "NOMINATED_ON, 04/01/2025, NOT_A_DATE",
        "NOMINATED_ON, 2025-02-29, NOT_A_DATE",
        "NOMINATED_ON, 2025-13-01, NOT_A_DATE",
        "NOMINATED_ON, 1996-09-29, DATE_OUT_OF_RANGE",
        "TRAINING_STARTED_ON, soon, NOT_A_DATE",
        "TRAINING_STARTED_ON, 2025-03-31, TRAINING_BEFORE_NOMINATION",
        "TRAINED_ON, 2025-04-09, TRAINED_BEFORE_TRAINING_STARTED",
        "TRAINED_ON, 2100-01-01, DATE_OUT_OF_RANGE",
        "AUTHORISED_FROM, 2025-04-19, AUTHORISED_BEFORE_TRAINED",
        "AUTHORISED_FROM, 0025-04-19, DATE_OUT_OF_RANGE",
        "ANNUAL_SALARY, 0, PAY_OUT_OF_RANGE",
        "ANNUAL_SALARY, 0.00, PAY_OUT_OF_RANGE",
        "ANNUAL_SALARY, -61250.00, PAY_OUT_OF_RANGE",
        "ANNUAL_SALARY, 1000000.01, PAY_OUT_OF_RANGE",
        "ANNUAL_SALARY, 999999999999999, PAY_OUT_OF_RANGE",
        "ANNUAL_SALARY, 61250.505, MORE_THAN_TWO_DECIMALS",
        "ANNUAL_SALARY, $61250, NOT_AN_AMOUNT",
        "ANNUAL_SALARY, '61,250', NOT_AN_AMOUNT",
        "ANNUAL_SALARY, 1e5, NOT_AN_AMOUNT",
        "ANNUAL_SALARY, 9999999999999999, NOT_AN_AMOUNT",
        "PAY_FROM, 1949-12-31, DATE_OUT_OF_RANGE",
    })
    void aValueThatIsWrongIsReportedWithItsColumnAndReason(Column column, String value, Reason reason) {
        assertRejected(reader.read(Rows.full(column, value)), column, value, reason);
    }

    @Test
    void nobodyIsNominatedOrTrainedTomorrow() {
        assertRejected(
                reader.read(Rows.nominated(Column.NOMINATED_ON, "2026-01-03")),
                Column.NOMINATED_ON,
                "2026-01-03",
                Reason.IN_THE_FUTURE);
        assertRejected(
                new RowReader(TODAY).read(Rows.nominated(Column.TRAINED_ON, "2026-01-03")),
                Column.TRAINED_ON,
                "2026-01-03",
                Reason.IN_THE_FUTURE);
    }

    @ParameterizedTest
    @CsvSource({"0.01, 1", "61250, 6125000", "61250.5, 6125050", "1000000.00, 100000000"})
    void payIsReadToTheCent(String text, long cents) {
        assertThat(reader.read(Rows.full(Column.ANNUAL_SALARY, text)))
                .isInstanceOfSatisfying(
                        RowReading.Sound.class,
                        sound -> assertThat(sound.statement().pay())
                                .map(Pay::annualCents)
                                .contains(cents));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana\u0007", "A\tB", "A\nB", "\u202eAna", "A\u200bB", "A\u2028B", "A\ue000B", "A\ud800"})
    void aNameWithControlCharactersIsRejectedAndNotRepeated(String name) {
        assertRejected(
                reader.read(Rows.full(Column.NAME, "x" + name + "x")),
                Column.NAME,
                "(not shown)",
                Reason.CONTROL_CHARACTERS);
    }

    @Test
    void lengthsAreCountedInCharactersOfTheAlphabetAtHand() {
        // Given
        String longestName = "\ud83d\ude00".repeat(Officer.LONGEST_NAME);

        // Then
        assertThat(reader.read(Rows.full(Column.NAME, longestName))).isInstanceOf(RowReading.Sound.class);
        assertRejected(
                new RowReader(TODAY).read(Rows.full(Column.NAME, longestName + "x")),
                Column.NAME,
                "(not shown)",
                Reason.TOO_LONG);
        assertRejected(
                reader.read(Rows.full(Column.OFFICER_NUMBER, "9".repeat(200))),
                Column.OFFICER_NUMBER,
                "9".repeat(80),
                Reason.TOO_LONG);
    }

    @Test
    void aNumberMayRepeatInAnotherAgencyOnly() {
        // Given
        RowReading first = reader.read(Rows.full());
        RowReading elsewhere = reader.read(Rows.full(Column.AGENCY_ID, OTHER_AGENCY.toString()));

        // When
        RowReading again = reader.read(Rows.full(Column.MODEL, "WSO"));

        // Then
        assertThat(first).isInstanceOf(RowReading.Sound.class);
        assertThat(elsewhere).isInstanceOf(RowReading.Sound.class);
        assertRejected(again, Column.OFFICER_NUMBER, "1001", Reason.DUPLICATE_OFFICER_NUMBER);
    }

    @Test
    void payNeedsItsAmountAndItsDate() {
        assertRejected(reader.read(Rows.full(Column.PAY_FROM, "")), Column.PAY_FROM, "", Reason.PAY_WITHOUT_DATE);
        assertRejected(
                new RowReader(TODAY).read(Rows.full(Column.ANNUAL_SALARY, "")),
                Column.ANNUAL_SALARY,
                "",
                Reason.PAY_WITHOUT_AMOUNT);
    }

    @Test
    void anAuthorisationNeedsATrainingInItsRow() {
        assertRejected(
                reader.read(Rows.full(Column.TRAINED_ON, "")),
                Column.AUTHORISED_FROM,
                "2025-05-01",
                Reason.AUTHORISED_WITHOUT_TRAINING);
    }

    @Test
    void everythingThatIsWrongWithARowIsSaidAtOnce() {
        // Given
        Map<Column, String> cells = new EnumMap<>(Rows.full().cells());
        cells.put(Column.MODEL, "XXX");
        cells.put(Column.NOMINATED_ON, "yesterday");
        cells.put(Column.ANNUAL_SALARY, "-1");

        // When
        RowReading reading = reader.read(new SheetRow(9, cells));

        // Then
        assertThat(reading)
                .isInstanceOfSatisfying(
                        RowReading.Rejected.class,
                        rejected -> assertThat(rejected.findings())
                                .containsExactly(
                                        new Finding(9, Column.MODEL, "XXX", "unknown-model"),
                                        new Finding(9, Column.NOMINATED_ON, "yesterday", "not-a-date"),
                                        new Finding(9, Column.ANNUAL_SALARY, "-1", "pay-out-of-range")));
    }

    private static void assertRejected(RowReading reading, Column column, String value, Reason reason) {
        assertThat(reading)
                .isInstanceOfSatisfying(
                        RowReading.Rejected.class,
                        rejected -> assertThat(rejected.findings())
                                .containsExactly(new Finding(2, column, value, reason.code())));
    }
}
