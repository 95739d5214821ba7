package reimbursement.local.demo;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar a stage. */
record Bars(PrintStream out) implements Display {
    private static final int INTERVAL_MILLIS = 200;

    @Override
    public Shown show(String stage, long total) {
        return new Bar(new ProgressBarBuilder()
                .setTaskName(Lines.padded(stage))
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BAR)
                .setUpdateIntervalMillis(INTERVAL_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(out))
                .build());
    }

    private record Bar(ProgressBar bar) implements Shown {
        @Override
        public void advance(long count) {
            bar.stepBy(count);
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
