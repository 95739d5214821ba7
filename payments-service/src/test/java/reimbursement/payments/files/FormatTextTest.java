package reimbursement.payments.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Sheriff’s Office        | Sheriff's Office
                    Cañon City Police       | Canon City Police
                    A & B                   | A + B
                    “Quoted” – and—dashed   | 'Quoted' - and-dashed
                    Łódź Straße             | Lodz Strasse
                    under_score;semi@colon  | under-score,semi(at)colon
                    two  blanks\u00a0here   | two blanks here
                    * $ %                   | . . .
                    ½ and ﬁ                 | 1.2 and fi
                    """, quoteCharacter = '"')
    void eachCharacterBecomesItsNearestNeighbour(String text, String written) {
        assertThat(FormatText.of(text, 140)).isEqualTo(written);
    }

    @Test
    void whateverComesOnlyAllowedCharactersLeave() {
        var random = new Random(20022);
        for (var i = 0; i < 2_000; i++) {
            var text = random.ints(30, 0, 0x1_0000)
                    .filter(point -> !Character.isSurrogate((char) point))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();

            assertThat(FormatText.of(text, 20)).matches("[-a-zA-Z0-9/?:().,'+ ]{0,20}");
        }
    }
}
