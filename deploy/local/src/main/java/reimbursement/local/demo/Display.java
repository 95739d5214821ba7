package reimbursement.local.demo;

import java.io.PrintStream;

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
        var console = System.console();
        return console != null && console.isTerminal() ? new Bars(out) : new Lines(out);
    }
}
