package reimbursement.local.command;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import reimbursement.local.stack.Layout;
import reimbursement.local.stack.Stack;

/** Runs the stack in this process until the process is told to end. */
@Command(name = SuperviseCommand.NAME, hidden = true, description = "Run the stack until this process is told to end.")
final class SuperviseCommand implements Callable<Integer> {
    static final String NAME = "supervise";

    private final Layout layout;
    private final Terminal terminal;

    @Mixin
    private final StackSettings settings = new StackSettings();

    SuperviseCommand(Layout layout, Terminal terminal) {
        this.layout = layout;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (var stack = Stack.start(layout, settings.options(), terminal::say)) {
            new CountDownLatch(1).await();
            return 0;
        }
    }
}
