package reimbursement.local.command;

import reimbursement.local.stack.Service;
import reimbursement.local.stack.StackState;

/** Where to look, once the stack is ready. */
final class Overview {
    private Overview() {}

    static void print(StackState state, Terminal terminal) {
        for (var part : state.parts()) {
            var service = Service.named(part.name().replaceAll("-\\d+$", ""));
            var address = service.isPresent() ? "http://" + part.address() + "/q/swagger-ui" : part.address();
            terminal.say("%-14s %s".formatted(part.name(), address));
        }
    }
}
