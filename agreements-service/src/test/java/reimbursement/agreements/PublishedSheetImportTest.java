package reimbursement.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.agreements.Api.imported;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import reimbursement.kit.table.Table;
import reimbursement.kit.test.RealBackends;

@QuarkusTest
@RealBackends
class PublishedSheetImportTest {

    @Test
    void bothPublishedSheetsGoThroughWithEveryRowAccountedFor() {
        // Given
        byte[] september = PublishedSheets.SEPTEMBER.bytes();
        byte[] january = PublishedSheets.JANUARY.bytes();

        // When
        JsonPath first = imported(Table.XLSX, september);
        JsonPath again = imported(Table.XLSX, september);
        JsonPath later = imported(Table.XLSX, january);

        // Then
        assertThat(first.getInt("counts.rows")).isEqualTo(1035);
        assertThat(first.getInt("counts.added")).isEqualTo(1035);
        assertThat(again.getInt("counts.unchanged")).isEqualTo(1035);
        assertThat(again.getInt("counts.added")).isZero();
        assertThat(later.getInt("counts.rows")).isEqualTo(1274);
        assertThat(later.getInt("counts.unchanged")).isEqualTo(1016);
        assertThat(later.getInt("counts.added")).isEqualTo(256);
        assertThat(later.getInt("counts.rejected")).isEqualTo(2);
    }
}
