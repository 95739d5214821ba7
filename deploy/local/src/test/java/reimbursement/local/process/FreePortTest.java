package reimbursement.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreePortTest {
    @Test
    void noPortIsGivenTwice() {
        // When
        List<Integer> ports = IntStream.range(0, 100)
                .parallel()
                .mapToObj(call -> FreePort.next())
                .toList();
        // Then
        assertThat(ports)
                .doesNotHaveDuplicates()
                .allSatisfy(port -> assertThat(FreePort.isFree(port)).isTrue());
    }

    /** Linux gives these to outgoing connections from 32768 on, macOS from 49152 on. */
    @Test
    void noPortIsOneThatSystemsGiveToOutgoingConnections() {
        assertThat(IntStream.range(0, 100).map(call -> FreePort.next()).max().orElseThrow())
                .isLessThan(32_768);
    }
}
