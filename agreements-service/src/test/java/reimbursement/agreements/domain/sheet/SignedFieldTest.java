package reimbursement.agreements.domain.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.agreements.domain.sheet.Sheets.ASOF;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedFieldTest {

    @ParameterizedTest
    @CsvSource({
        "45922, true, 2025-09-22, ''",
        "45922, false, 2025-09-22, day number read as a date",
        "45922.75, true, 2025-09-22, time of day dropped",
        "2025-05-08, false, 2025-05-08, ''",
        "5/8/2025, false, 2025-05-08, ''",
        "05/08/2025, false, 2025-05-08, ''",
        "05/082025, false, 2025-05-08, missing slash put in",
        "0508/2025, false, 2025-05-08, missing slash put in",
        "05082025, false, 2025-05-08, missing slashes put in",
        "05//08/2025, false, 2025-05-08, doubled slash removed",
        "5-8-2025, false, 2025-05-08, 'read as month, day, year'",
        "5 / 8 / 2025, false, 2025-05-08, needless spaces removed",
        "5/8/25, false, 2025-05-08, two-digit year read as of this century",
        "1/5/2026, false, 2026-01-05, ''",
        "9/30/1996, false, 1996-09-30, ''",
    })
    void aDayIsReadHoweverItIsWritten(String text, boolean numeric, LocalDate expected, String repair) {
        assertThat(SignedField.read(text, numeric, ASOF))
                .isEqualTo(new Field.Understood<>(expected, repair.isEmpty() ? List.of() : List.of(repair)));
    }

    @ParameterizedTest
    @CsvSource({
        "13/08/2025, no such day",
        "02/29/2025, no such day",
        "0/0/2025, no such day",
        "May, not a date",
        "pending, not a date",
        "2025, not a date",
        "01/06/2026, 'in the future, seen from 2026-01-05'",
        "05/08/2205, 'in the future, seen from 2026-01-05'",
        "99999, 'in the future, seen from 2026-01-05'",
        "05/08/0205, impossible year: section 287(g) became law on 1996-09-30",
        "09/29/1996, impossible year: section 287(g) became law on 1996-09-30",
    })
    void whatIsNoPlausibleDayIsRejected(String text, String reason) {
        assertThat(SignedField.read(text, false, ASOF)).isEqualTo(new Field.Rejected<>(reason));
    }

    @Test
    void aMadeUpHugeNumberIsNoDate() {
        assertThat(SignedField.read("123456789012345678901234567890", true, ASOF))
                .isEqualTo(new Field.Rejected<LocalDate>("not a date"));
    }
}
