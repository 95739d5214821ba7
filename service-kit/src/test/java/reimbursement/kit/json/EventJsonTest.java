package reimbursement.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventJsonTest {
    record Fact(
            LocalDate effectiveOn,
            Instant recordedAt,
            int count,
            Optional<String> note,
            @Nullable String gone) {}

    private static final String WRITTEN =
            "{\"effectiveOn\":\"2026-01-31\",\"recordedAt\":\"2026-02-01T00:00:00.123Z\",\"count\":3}";

    @Test
    void datesAreIsoAndWhatIsAbsentIsLeftOut() throws JsonProcessingException {
        // Given
        Fact fact = new Fact(
                LocalDate.of(2026, 1, 31), Instant.parse("2026-02-01T00:00:00.123Z"), 3, Optional.empty(), null);

        // Then
        assertThat(EventJson.mapper().writeValueAsString(fact)).isEqualTo(WRITTEN);
        assertThat(EventJson.mapper().readValue(WRITTEN, Fact.class)).isEqualTo(fact);
    }

    @Test
    void fieldsThatAreNotKnownAreIgnored() throws JsonProcessingException {
        assertThat(EventJson.mapper()
                        .readValue(WRITTEN.replace("}", ",\"later\":{\"x\":[1]}}"), Fact.class)
                        .count())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"count\":null"})
    void aMissingNumberIsNotZero(String count) {
        assertThatThrownBy(() -> EventJson.mapper().readValue(WRITTEN.replace(",\"count\":3", count), Fact.class))
                .isInstanceOf(MismatchedInputException.class);
    }
}
