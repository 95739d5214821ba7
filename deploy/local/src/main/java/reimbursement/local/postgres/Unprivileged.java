package reimbursement.local.postgres;

import java.util.List;
import java.util.stream.Stream;
import reimbursement.local.process.Commands;

/** PostgreSQL refuses to run as root; in a user namespace without a mapping, root is nobody and still owns its files. */
final class Unprivileged {
    private static final String NAME_OF_ROOT = "root";

    private Unprivileged() {}

    /** The command as an unprivileged user may run it. */
    static List<String> command(List<String> command) {
        if (!System.getProperty("user.name").equals(NAME_OF_ROOT)) {
            return command;
        }
        if (Commands.run(List.of("unshare", "-U", "true")).exitCode() != 0) {
            throw new IllegalStateException(
                    "PostgreSQL does not run as root, and this system allows root no user namespace (unshare -U);"
                            + " start as another user");
        }
        return Stream.concat(Stream.of("unshare", "-U"), command.stream()).toList();
    }
}
