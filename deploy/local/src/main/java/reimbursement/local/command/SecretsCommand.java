package reimbursement.local.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import reimbursement.local.secret.SealingKeyset;
import reimbursement.local.stack.Layout;
import reimbursement.local.token.TokenSigner;

/** Prints what another deployment needs to accept this folder's tokens, or to open what its services sealed. */
@Command(name = "secrets", description = "Print the tokens' public key or the sealing keyset, for docker-compose.yml.")
final class SecretsCommand implements Callable<Integer> {
    private final Layout layout;
    private final Terminal terminal;

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    private static final class Which {
        @Option(names = "--public-key", required = true, description = "the key that verifies tokens, in base64")
        private boolean publicKey;

        @Option(
                names = "--sealing-keyset",
                required = true,
                description = "the keyset of names and accounts, in base64")
        private boolean sealingKeyset;
    }

    SecretsCommand(Layout layout, Terminal terminal) {
        this.layout = layout;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (which.publicKey) {
            terminal.say(TokenSigner.load(layout.tokenKey()).publicKeyBase64());
        }
        if (which.sealingKeyset) {
            terminal.say(SealingKeyset.load(layout.sealingKeyset()));
        }
        return 0;
    }
}
