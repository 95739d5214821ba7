package reimbursement.local.stack;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where everything lies.
 *
 * @param home the repository, built
 * @param state folder of all that the stack keeps, {@code var/} by habit
 */
public record Layout(Path home, Path state) {
    private static final String STATE = "var";

    /** The habitual layout: state in {@code var/} of the repository. */
    public static Layout of(Path home) {
        return new Layout(home, home.resolve(STATE));
    }

    /** The signing key of the stack's tokens. */
    public Path tokenKey() {
        return state.resolve("secrets/token.key");
    }

    /** Where the demonstration writes what it found. */
    public Path demo() {
        return state.resolve("demo");
    }

    /** The log of a part, for example {@code officers-1}. */
    public Path log(String part) {
        return state.resolve("log").resolve(part + ".log");
    }

    /** The keyset by which the services seal what must not lie about in plain. */
    public Path sealingKeyset() {
        return state.resolve("secrets/sealing.keyset");
    }

    Path postgres() {
        return state.resolve("postgres");
    }

    Path kafka() {
        return state.resolve("kafka");
    }

    Path run(String file) {
        return state.resolve("run").resolve(file);
    }

    /** Where a part keeps its parsed classes for its next start; none for a stack that is not in its habitual place. */
    Optional<Path> classArchive(String part) {
        return state.equals(home.resolve(STATE))
                ? Optional.of(state.resolve("cds").resolve(part + ".jsa"))
                : Optional.empty();
    }

    Path serviceJar(Service service) {
        return home.resolve(service.label() + "-service/target/quarkus-app/quarkus-run.jar");
    }
}
