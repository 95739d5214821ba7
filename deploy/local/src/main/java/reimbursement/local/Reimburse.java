package reimbursement.local;

import java.nio.file.Path;
import reimbursement.local.command.CommandLines;
import reimbursement.local.stack.Layout;

/** The launcher, which the script {@code ./reimburse} starts. */
public final class Reimburse {
    /** System property that holds the repository's folder. */
    public static final String HOME = "reimbursement.home";

    private Reimburse() {}

    /** Runs one command and ends with its exit code: 0 well, 1 refused or failed, 2 not understood. */
    public static void main(String[] arguments) {
        var layout =
                Layout.of(Path.of(System.getProperty(HOME, "")).toAbsolutePath().normalize());
        System.exit(CommandLines.of(layout, System.out).execute(arguments));
    }
}
