package reimbursement.local.stack;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Runs a stack of fake services until it is killed. */
final class LauncherOfAStack {
    private LauncherOfAStack() {}

    public static void main(String[] arguments) throws InterruptedException {
        var options = new StackOptions(Map.of(), Optional.empty(), true);
        try (var stack = Stack.start(FakeBuild.layout(Path.of(arguments[0])), options, line -> {})) {
            new CountDownLatch(1).await();
        }
    }
}
