package reimbursement.local.demo;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;

/** A line at every quarter of a stage, for log files and pipes. */
record Lines(PrintStream out) implements Display {
    private static final int STEPS = 4;
    private static final double NANOS_PER_SECOND = 1e9;

    @Override
    public Shown show(String stage) {
        return new Line(out, stage, new AtomicLong(), new AtomicLong(), System.nanoTime(), new Notes(out));
    }

    private record Line(PrintStream out, String stage, AtomicLong total, AtomicLong done, long began, Notes notes)
            implements Shown {
        @Override
        public void expect(long expected) {
            total.set(expected);
        }

        @Override
        public void advance(long count) {
            var after = done.addAndGet(count);
            if (after < total.get() && quarter(after - count) < quarter(after)) {
                print();
            }
        }

        @Override
        public void note(String line) {
            notes.add(line);
        }

        @Override
        public void close() {
            print();
            notes.print();
        }

        private long quarter(long count) {
            return count * STEPS / total.get();
        }

        private void print() {
            var seconds = (System.nanoTime() - began) / NANOS_PER_SECOND;
            out.println("%s %,9d of %,d  %6.1f s".formatted(Notes.padded(stage), done.get(), total.get(), seconds));
        }
    }
}
