package reimbursement.agreements.domain.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.agreements.domain.sheet.Sheets.ASOF;
import static reimbursement.agreements.domain.sheet.Sheets.HEADER;
import static reimbursement.agreements.domain.sheet.Sheets.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

class AnySheetTest {

    private static final List<List<String>> CELLS = List.of(
            List.of("OHIO", "ohio ", "OH", "", "Ohia", "\u00a0GUAM", "#N/A", "O\u0000HIO"),
            List.of("Pine", "Oak", "PINE", "Pi\u2019ne", "", " ", "...", "x".repeat(201), "Pine\ud800"),
            List.of("County", "State", "State Agency", "", "Parish", "#N/A"),
            List.of("Pine County", "#NA", "", "\u200b", "C\u0001", "y".repeat(121)),
            List.of("Task Force Model", "TFM", "Warrant Service Office", "", "Model T"),
            List.of("45922", "05/08/2025", "05/082025", "13/13/2025", "1/1/1890", "1/1/2030", "", "99999999999999"),
            List.of("link", "", "link pending"),
            List.of("", "link"),
            List.of("", "", "stray"));

    @ProgrammeRule(
            of = Section.SHEETS,
            says = "Every repair and every rejected row is reported with sheet row, column, value and what was done.",
            source = "published sheets of ICE")
    @Test
    void everyRowOfAnySheetIsExactlyOneOfAcceptedRejectedDuplicateAndBlank() {
        Random random = new Random(20251121);
        for (int round = 0; round < 200; round++) {
            // Given
            List<SheetRow> rows = sheet(random);

            // When
            SheetReading.Read reading = read(HEADER, rows);

            // Then
            assertThat(reading.rows())
                    .extracting(RowReading::row)
                    .containsExactlyElementsOf(
                            rows.stream().map(SheetRow::number).toList());
            HashSet<Object> kept = new HashSet<>();
            for (RowReading row : reading.rows()) {
                switch (row) {
                    case RowReading.Accepted accepted -> {
                        AgreementLine line = accepted.line();
                        assertThat(kept.add(List.of(line.key(), line.model()))).isTrue();
                        assertThat(line.signedOn()).isBeforeOrEqualTo(ASOF);
                        assertThat(line.agency())
                                .isEqualTo(line.agency().strip())
                                .isNotEmpty();
                    }
                    case RowReading.Rejected rejected ->
                        assertThat(rejected.reasons()).isNotEmpty();
                    case RowReading.Duplicate duplicate ->
                        assertThat(duplicate.keptRow()).isLessThan(duplicate.row());
                    case RowReading.Blank _ -> {}
                }
            }
        }
    }

    private static List<SheetRow> sheet(Random random) {
        List<SheetRow> rows = new ArrayList<>();
        for (int number = 2; number < 30; number++) {
            boolean blank = random.nextInt(8) == 0;
            List<SheetCell> cells = CELLS.stream()
                    .map(choices -> new SheetCell(
                            blank ? " " : choices.get(random.nextInt(choices.size())), random.nextBoolean()))
                    .toList();
            rows.add(new SheetRow(number, cells.subList(0, random.nextInt(cells.size() + 1))));
        }
        return rows;
    }
}
