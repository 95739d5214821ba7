package reimbursement.local.process;

import java.util.List;
import java.util.stream.Stream;

/**
 * The shell lines around a child. The child keeps the process id that the launcher sees (everything is {@code exec}), gets
 * a session of its own where the system has {@code setsid}, so that Ctrl-C reaches the launcher alone, and is killed by a
 * watcher as soon as the pipe to the launcher closes, however the launcher ended.
 */
final class Guard {
    private static final String SESSION = "command -v setsid >/dev/null 2>&1 && exec setsid \"$@\"; exec \"$@\"";

    // A background command's own stdin is /dev/null, hence descriptor 3.
    private static final String WATCH = """
            trap '' HUP
            exec 3<&0
            { cat <&3; kill -KILL $$; } >/dev/null 2>&1 &
            exec 3<&-
            exec "$@" </dev/null
            """;

    private Guard() {}

    static List<String> around(List<String> command) {
        return Stream.concat(
                        Stream.of("/bin/sh", "-c", SESSION, "session", "/bin/sh", "-c", WATCH, "guard"),
                        command.stream())
                .toList();
    }
}
