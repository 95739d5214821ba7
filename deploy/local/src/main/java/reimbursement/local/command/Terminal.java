package reimbursement.local.command;

import java.io.PrintStream;

/** What people read. */
record Terminal(PrintStream out) {
    void say(String line) {
        out.println(line);
    }
}
