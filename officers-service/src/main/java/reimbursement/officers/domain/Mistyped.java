package reimbursement.officers.domain;

import java.util.UUID;

/** Which fact of an officer's record has a mistyped day. */
public sealed interface Mistyped {

    record Nominated() implements Mistyped {}

    record TrainingStarted(Model model) implements Mistyped {}

    record Trained(Model model) implements Mistyped {}

    record Separated() implements Mistyped {}

    record Revoked(UUID authorisationId) implements Mistyped {}
}
