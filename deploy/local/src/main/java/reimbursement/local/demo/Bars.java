package reimbursement.local.demo;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar a stage. */
record Bars(PrintStream out) implements Display {
    private static final int INTERVAL_MILLIS = 200;
    private static final int NOT_KNOWN_YET = -1;

    @Override
    public Shown show(String stage) {
        var bar = new ProgressBarBuilder()
                .setTaskName(Notes.padded(stage))
                .setInitialMax(NOT_KNOWN_YET)
                .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BAR)
                .setUpdateIntervalMillis(INTERVAL_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(out))
                .hideEta()
                .build();
        return new Bar(bar, new Notes(out));
    }

    private record Bar(ProgressBar bar, Notes notes) implements Shown {
        @Override
        public void expect(long total) {
            bar.maxHint(total);
        }

        @Override
        public void advance(long count) {
            bar.stepBy(count);
        }

        @Override
        public void note(String line) {
            notes.add(line);
        }

        @Override
        public void close() {
            bar.close();
            notes.print();
        }
    }
}
