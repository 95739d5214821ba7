package reimbursement.local.demo;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import reimbursement.local.stack.Layout;
import reimbursement.local.stack.Service;
import reimbursement.local.stack.StackState;
import reimbursement.local.token.Role;
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

    /** A token for a person who speaks for no agency. */
    public String token(Role role, String subject) {
        return tokens.token(role.label(), subject, Optional.empty(), VALIDITY);
    }

    /** A token for a person of an agency. */
    public String token(UUID agency, String subject) {
        return tokens.token(Role.AGENCY.label(), subject, Optional.of(agency), VALIDITY);
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
