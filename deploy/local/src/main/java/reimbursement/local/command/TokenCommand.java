package reimbursement.local.command;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import reimbursement.local.stack.CannotStart;
import reimbursement.local.stack.Layout;
import reimbursement.local.token.Role;
import reimbursement.local.token.TokenSigner;

/** Prints a token, and nothing else, so that a shell can put it into a header. */
@Command(name = "token", description = "Print a token for the local stack, valid for twelve hours.")
final class TokenCommand implements Callable<Integer> {
    private static final Duration VALIDITY = Duration.ofHours(12);

    private final Layout layout;
    private final Terminal terminal;

    @Parameters(
            paramLabel = "ROLE",
            description = "programme, agency, ice, treasury, approver, certifier, disburser, auditor or operator")
    private Role role = Role.AUDITOR;

    @Option(names = "--agency", paramLabel = "ID", description = "the agency that a token of role agency speaks for")
    private Optional<UUID> agency = Optional.empty();

    @Option(names = "--subject", paramLabel = "NAME", description = "who it is for; the role's name by default")
    private Optional<String> subject = Optional.empty();

    TokenCommand(Layout layout, Terminal terminal) {
        this.layout = layout;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (role == Role.AGENCY && agency.isEmpty()) {
            throw new CannotStart("A token of role agency needs --agency ID.");
        }
        var signer = TokenSigner.load(layout.tokenKey());
        terminal.say(signer.token(role.label(), subject.orElse(role.label()), agency, VALIDITY));
        return 0;
    }
}
