package reimbursement.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A launcher whose one child sleeps; the child's process id is written to a file. */
final class LauncherOfASleeper {
    private LauncherOfASleeper() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var file = Path.of(arguments[0]);
        var child = ChildProcess.start(List.of("sleep", "600"), Map.of(), file.resolveSibling("log"));
        var draft = Files.writeString(file.resolveSibling("draft"), Long.toString(child.pid()));
        Files.move(draft, file);
        new CountDownLatch(1).await();
    }
}
