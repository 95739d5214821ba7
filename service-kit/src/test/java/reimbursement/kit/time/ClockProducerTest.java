package reimbursement.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClockProducerTest {
    private static final Instant REAL = Instant.parse("2026-11-21T20:00:00Z");
    private static final Instant START = Instant.parse("2026-01-02T00:00:00Z");

    @Test
    void aShiftedClockStartsWhereItIsToldAndTicksOn() {
        // Given
        Ticking real = new Ticking();

        // When
        Clock shifted = ClockProducer.startingAt(() -> Optional.of(START), real);

        // Then
        assertThat(shifted.instant()).isEqualTo(START);
        real.now = real.now.plus(Duration.ofMinutes(3));
        assertThat(shifted.instant()).isEqualTo(START.plus(Duration.ofMinutes(3)));
    }

    @Test
    void withoutASettingTheTimeIsReal() {
        assertThat(ClockProducer.startingAt(Optional::empty, new Ticking()).instant())
                .isEqualTo(REAL);
    }

    private static final class Ticking extends Clock {
        private Instant now = REAL;

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
