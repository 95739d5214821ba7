package reimbursement.kit.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTextTest {
    @Test
    void whatCannotBeSeenOrStoredIsSpeltOut() {
        assertThat(ShownText.of("a\u0000b\tc")).isEqualTo("a\\u0000b\\u0009c");
        assertThat(ShownText.of("lone \ud800 half")).isEqualTo("lone \\ud800 half");
    }

    @Test
    void everythingElseStaysAsSent() {
        assertThat(ShownText.of("Köln, 東京 \ud83d\ude00")).isEqualTo("Köln, 東京 \ud83d\ude00");
    }
}
