package reimbursement.agreements.domain.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static reimbursement.agreements.domain.sheet.Sheets.ASOF;
import static reimbursement.agreements.domain.sheet.Sheets.HEADER;
import static reimbursement.agreements.domain.sheet.Sheets.read;
import static reimbursement.agreements.domain.sheet.Sheets.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.agreements.domain.AgencyType;
import reimbursement.agreements.domain.Model;
import reimbursement.agreements.domain.USState;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

class SheetReadingTest {

    @Test
    void aCleanRowIsAcceptedAsItStands() {
        // Given
        String row = "OHIO|Pine County Sheriff's Office|County|Pine County|Task Force Model|05/08/2025|link|";

        // When
        SheetReading.Read reading = read(HEADER, row);

        // Then
        assertThat(reading.notes()).isEmpty();
        assertThat(reading.rows())
                .containsExactly(new RowReading.Accepted(
                        2,
                        new AgreementLine(
                                USState.OH,
                                "Pine County Sheriff's Office",
                                Optional.of(AgencyType.COUNTY),
                                Optional.of("Pine County"),
                                Model.TFM,
                                LocalDate.of(2025, 5, 8)),
                        List.of()));
    }

    @ProgrammeRule(
            of = Section.SHEETS,
            says = "Every repair and every rejected row is reported with sheet row, column, value and what was done.",
            source = "published sheets of ICE")
    @Test
    void everyRepairIsToldWithRowColumnValueAndWhatWasDone() {
        // Given
        String row = "OHIO |Pine\u00a0County Sheriff\u2019s Office|State|#N/A|Warrant Service Office |05/082025|link|";

        // When
        SheetReading.Read reading = read(HEADER, row);

        // Then
        assertThat(reading.rows()).singleElement().isInstanceOfSatisfying(RowReading.Accepted.class, accepted -> {
            assertThat(accepted.line())
                    .isEqualTo(new AgreementLine(
                            USState.OH,
                            "Pine County Sheriff's Office",
                            Optional.of(AgencyType.STATE),
                            Optional.empty(),
                            Model.WSO,
                            LocalDate.of(2025, 5, 8)));
            assertThat(accepted.repairs())
                    .extracting(Finding::row, Finding::column, Finding::value, Finding::what)
                    .containsExactly(
                            tuple(2, "STATE", "OHIO ", "needless spaces removed"),
                            tuple(
                                    2,
                                    "LAW ENFORCEMENT AGENCY",
                                    "Pine\u00a0County Sheriff\u2019s Office",
                                    "non-breaking space made a plain one"),
                            tuple(
                                    2,
                                    "LAW ENFORCEMENT AGENCY",
                                    "Pine\u00a0County Sheriff\u2019s Office",
                                    "apostrophe straightened"),
                            tuple(2, "TYPE", "State", "read as State Agency"),
                            tuple(2, "COUNTY", "#N/A", "read as no county"),
                            tuple(2, "SUPPORT TYPE", "Warrant Service Office ", "needless spaces removed"),
                            tuple(2, "SUPPORT TYPE", "Warrant Service Office ", "read as Warrant Service Officer"),
                            tuple(2, "SIGNED", "05/082025", "missing slash put in"));
        });
    }

    @Test
    void aRejectedRowTellsEveryCellAtFault() {
        // Given
        String row = "|Guam Police|Territory|#NA|Task Force|02/30/2025|link|";

        // When
        SheetReading.Read reading = read(HEADER, row);

        // Then
        assertThat(reading.rows())
                .singleElement()
                .isInstanceOfSatisfying(
                        RowReading.Rejected.class,
                        rejected -> assertThat(rejected.reasons())
                                .extracting(Finding::column, Finding::value, Finding::what)
                                .containsExactly(
                                        tuple("STATE", "", "missing"),
                                        tuple("TYPE", "Territory", "not a type of agency"),
                                        tuple("SUPPORT TYPE", "Task Force", "not a model of agreement"),
                                        tuple("SIGNED", "02/30/2025", "no such day")));
    }

    @Test
    void controlCharactersAreRejectedAndShown() {
        // Given
        String row = "OHIO|Pine\u0007 County Sheriff|County|Pine\u0000|Task Force Model|05/08/2025||";

        // When
        SheetReading.Read reading = read(HEADER, row);

        // Then
        assertThat(reading.rows())
                .singleElement()
                .isInstanceOfSatisfying(
                        RowReading.Rejected.class,
                        rejected -> assertThat(rejected.reasons())
                                .extracting(Finding::column, Finding::value, Finding::what)
                                .containsExactly(
                                        tuple(
                                                "LAW ENFORCEMENT AGENCY",
                                                "Pine\\u0007 County Sheriff",
                                                "holds control or unreadable characters"),
                                        tuple("COUNTY", "Pine\\u0000", "holds control or unreadable characters")));
    }

    @Test
    void rowsOfNothingButSpacesAreBlank() {
        assertThat(read(HEADER, "||||||", " | |\u00a0|\u200b|||").rows())
                .containsExactly(new RowReading.Blank(2), new RowReading.Blank(3));
    }

    @Test
    void theSecondRowOfTheSameAgencyAndModelIsADuplicateOfTheFirst() {
        // Given
        List<SheetRow> rows = rows(
                "OHIO|Pine County Sheriff's Office|County|Pine|Task Force Model|05/08/2025||",
                "OHIO|Pine County Sheriff's Office|County|Pine|Warrant Service Officer|05/08/2025||",
                "Ohio|PINE COUNTY SHERIFFS OFFICE|County|Pyne|Task Force Model|06/01/2025||",
                "OHIO|Pine County Sheriff's Office|Municipality||Task Force Model|05/08/2025||");

        // When
        SheetReading.Read reading = read(HEADER, rows);

        // Then
        assertThat(reading.rows())
                .filteredOn(RowReading.Duplicate.class::isInstance)
                .containsExactly(new RowReading.Duplicate(
                        4,
                        2,
                        new Finding(
                                4,
                                "LAW ENFORCEMENT AGENCY",
                                "PINE COUNTY SHERIFFS OFFICE",
                                "same agency and model as row 2, which is kept with its signature of 2025-05-08")));
        assertThat(reading.rows())
                .filteredOn(RowReading.Accepted.class::isInstance)
                .hasSize(3);
    }

    @Test
    void anOlderSheetMayLackTypeCountyAndLinks() {
        // When
        SheetReading.Read reading = read(
                "State|Law Enforcement\u00a0Agency |Support Type|Signed",
                "OHIO|Pine County Sheriff's Office|Jail Enforcement Model|05/08/2025");

        // Then
        assertThat(reading.rows()).singleElement().isInstanceOfSatisfying(RowReading.Accepted.class, accepted -> {
            assertThat(accepted.line().type()).isEmpty();
            assertThat(accepted.line().county()).isEmpty();
            assertThat(accepted.line().key().type()).isEqualTo(AgencyType.OTHER);
            assertThat(accepted.repairs()).extracting(Finding::column).containsExactly("TYPE");
        });
    }

    @Test
    void whatStandsUnderNoTitleOrAnUnknownOneIsToldAndNotRead() {
        // When
        SheetReading.Read reading = read(
                HEADER + "|NOTES||",
                "OHIO|Pine County Sheriff's Office|County|Pine|Task Force Model|05/08/2025|link||any||7|8");

        // Then
        assertThat(reading.notes()).containsExactly(new Finding(1, "NOTES", "NOTES", "column not read"));
        assertThat(reading.rows())
                .singleElement()
                .isInstanceOfSatisfying(
                        RowReading.Accepted.class,
                        accepted -> assertThat(accepted.repairs())
                                .extracting(Finding::column, Finding::value)
                                .containsExactly(tuple("column K", "7"), tuple("column L", "8")));
    }

    @Test
    void aPendingSheetIsOfTheWrongKind() {
        // When
        SheetReading reading = SheetReading.of(
                List.of("STATE", "LAW ENFORCEMENT AGENCY", "TYPE", "COUNTY", "SUPPORT TYPE"), List.of(), ASOF);

        // Then
        assertThat(reading)
                .isInstanceOfSatisfying(
                        SheetReading.WrongKind.class,
                        wrong -> assertThat(wrong.reason()).startsWith("a sheet of pending agencies"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agencyId|assigned|located", "", "STATE|LAW ENFORCEMENT AGENCY|SUPPORT TYPE|SIGNED|STATE"})
    void anyOtherHeaderIsOfTheWrongKind(String header) {
        assertThat(SheetReading.of(Sheets.cells(header), List.of(), ASOF)).isInstanceOf(SheetReading.WrongKind.class);
    }
}
