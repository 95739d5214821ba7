package reimbursement.local.demo;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import reimbursement.local.client.Who;
import reimbursement.local.stack.Layout;
import reimbursement.local.stack.Service;
import reimbursement.local.stack.StackState;
import reimbursement.local.token.TokenSigner;

/** What the stages work with. */
public final class DemoContext {
    private static final Duration VALIDITY = Duration.ofHours(1);

    private final Layout layout;
    private final StackState stack;
    private final DemoOptions options;
    private final TokenSigner tokens;

    /** A context for a stack that is ready. */
    public DemoContext(Layout layout, StackState stack, DemoOptions options) {
        this.layout = layout;
        this.stack = stack;
        this.options = options;
        this.tokens = TokenSigner.load(layout.tokenKey());
    }

    /** What the demonstration was asked for. */
    public DemoOptions options() {
        return options;
    }

    /** The address of a service, for example {@code http://127.0.0.1:8081}. */
    public URI url(Service service) {
        return stack.url(service);
    }

    /** A token for a caller. */
    public String token(Who who) {
        return tokens.token(who.role().label(), who.subject(), who.agencyId(), VALIDITY);
    }

    /** The folder for files and {@code summary.json}. */
    public Path folder() {
        return layout.demo();
    }

    /** The repository, to which the summary's file names are relative. */
    public Path home() {
        return layout.home();
    }
}
