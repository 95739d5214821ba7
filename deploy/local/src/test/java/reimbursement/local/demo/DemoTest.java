package reimbursement.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reimbursement.local.stack.Layout;
import reimbursement.local.stack.StackState;

class DemoTest {
    @TempDir
    Path home;

    @Test
    void everyStageIsTimedAndShownByTheCountsItTells() {
        // Given
        var out = new ByteArrayOutputStream();
        var lines = new Lines(new PrintStream(out, true, StandardCharsets.UTF_8));
        var context =
                new DemoContext(Layout.of(home), new StackState(1, List.of()), new DemoOptions(Optional.empty(), 1));
        // When
        var timings = new Demo(List.of(new Counting(1_000)), lines).run(context);
        // Then
        assertThat(timings).singleElement().extracting(Timing::stage).isEqualTo("counting");
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(5)
                .anyMatch(line -> line.contains("500 of 1,000"))
                .anyMatch(line -> line.contains("1,000 of 1,000"))
                .last()
                .isEqualTo("    all counted");
    }

    private record Counting(long total) implements Stage {
        @Override
        public String name() {
            return "counting";
        }

        @Override
        public void run(Progress progress, DemoContext context) {
            progress.expect(total);
            progress.note("all counted");
            for (var count = 0L; count < total; count += 10) {
                progress.advance(10);
            }
        }
    }
}
