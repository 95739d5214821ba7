package reimbursement.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import reimbursement.local.Reimburse;
import reimbursement.local.process.DetachedProcess;
import reimbursement.local.stack.Layout;
import reimbursement.local.stack.RunningStack;

/** A launcher in the background, whose log the foreground reads aloud until the stack is ready. */
record BackgroundLauncher(Layout layout, Terminal terminal) {
    private static final long LOOK_MILLIS = 100;
    private static final String HEAP = "-Xmx64m";

    /** Starts it; false when it ended instead of becoming ready, having said why. */
    boolean start(List<String> settings) {
        var log = layout.log("launcher");
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            var launcher = DetachedProcess.start(command(settings), log);
            var said = 0;
            var ended = false;
            while (!ended && RunningStack.find(layout).isEmpty()) {
                ended = launcher.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                said = readAloud(log, said);
            }
            readAloud(log, said);
            return !ended;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private int readAloud(Path log, int said) throws IOException {
        var text = Files.readString(log);
        var whole = text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        whole.stream().skip(said).forEach(terminal::say);
        return whole.size();
    }

    private List<String> command(List<String> settings) {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--sun-misc-unsafe-memory-access=allow",
                "-D" + Reimburse.HOME + "=" + layout.home(),
                "-Djava.util.logging.config.file=" + layout.home().resolve("deploy/local/logging.properties"),
                "-cp",
                System.getProperty("java.class.path"),
                Reimburse.class.getName(),
                SuperviseCommand.NAME));
        command.addAll(settings);
        return command;
    }
}
