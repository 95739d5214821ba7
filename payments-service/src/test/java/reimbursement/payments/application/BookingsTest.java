package reimbursement.payments.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reimbursement.payments.domain.payments.Samples;
import reimbursement.payments.domain.payments.StopReason;

class BookingsTest {

    @ParameterizedTest
    @EnumSource(StopReason.class)
    void aReasonStopsTheClockWhereTheSettingNamesIt(StopReason why) {
        // Given
        var payment = Samples.waiting("4000.00");
        var naming = new Bookings(Instant.EPOCH, Samples.DAY, EnumSet.of(why));
        var others = new Bookings(Instant.EPOCH, Samples.DAY, EnumSet.complementOf(EnumSet.of(why)));

        // When / Then
        others.stopClock(payment, why);
        assertThat(payment.clock().stopped()).isFalse();
        naming.stopClock(payment, why);
        assertThat(payment.clock().stopped()).isTrue();
    }
}
