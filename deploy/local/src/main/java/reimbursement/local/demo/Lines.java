package reimbursement.local.demo;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;

/** A line at every quarter of a stage, for log files and pipes. */
record Lines(PrintStream out) implements Display {
    private static final int STEPS = 4;

    @Override
    public Shown show(String stage, long total) {
        return new Line(out, stage, total, new AtomicLong(), System.nanoTime());
    }

    static String padded(String stage) {
        return "%-32s".formatted(stage);
    }

    private record Line(PrintStream out, String stage, long total, AtomicLong done, long began) implements Shown {
        @Override
        public void advance(long count) {
            var after = done.addAndGet(count);
            if (after < total && (after - count) * STEPS / total < after * STEPS / total) {
                print(after);
            }
        }

        @Override
        public void close() {
            print(done.get());
        }

        private void print(long count) {
            var seconds = (System.nanoTime() - began) / 1e9;
            out.println("%s %,9d of %,d  %6.1f s".formatted(padded(stage), count, total, seconds));
        }
    }
}
