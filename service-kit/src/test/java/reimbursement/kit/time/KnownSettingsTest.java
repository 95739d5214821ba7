package reimbursement.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnownSettingsTest {
    private final KnownSettings known = new KnownSettings(List.of(Settings.class));

    @Test
    void whatAMappingHasIsKnownUnderBothNames() {
        assertThat(known.unknownAmong(Stream.of(
                        "reimbursement.probe.long-pause",
                        "REIMBURSEMENT_PROBE_LONG_PAUSE",
                        "reimbursement.probe.inner.size",
                        "reimbursement.probe.open.anything",
                        "REIMBURSEMENT_PROBE_OPEN_ANYTHING",
                        "quarkus.http.port",
                        "PATH")))
                .isEmpty();
    }

    @Test
    void whatNoMappingHasIsNamed() {
        assertThat(known.unknownAmong(Stream.of(
                        "reimbursement.probe.long-paus",
                        "reimbursement.prob.long-pause",
                        "REIMBURSEMENT_PROBE_LONGPAUSE",
                        "reimbursement.probe.inner.size.x")))
                .containsExactly(
                        "REIMBURSEMENT_PROBE_LONGPAUSE",
                        "reimbursement.prob.long-pause",
                        "reimbursement.probe.inner.size.x",
                        "reimbursement.probe.long-paus");
    }

    @ConfigMapping(prefix = "reimbursement.probe")
    interface Settings {
        Duration longPause();

        Inner inner();

        Map<String, String> open();

        interface Inner {
            int size();
        }
    }
}
