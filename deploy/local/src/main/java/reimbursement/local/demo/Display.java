package reimbursement.local.demo;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;

/** Shows how stages come along. */
public interface Display {
    /** Shows a stage that begins. */
    Shown show(String stage);

    /** A stage on display, until it is closed. */
    interface Shown extends Progress, AutoCloseable {
        @Override
        void close();
    }

    /** A bar that moves on a terminal; lines elsewhere. */
    static Display on(PrintStream out) {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
                ? new Bars(out)
                : new Lines(out);
    }
}
