package reimbursement.officers.domain;

import java.util.Arrays;
import java.util.Optional;

/** The three models of a 287(g) agreement, and of the training for it. */
public enum Model {
    /** Task Force. */
    TFM,
    /** Warrant Service Officer. */
    WSO,
    /** Jail Enforcement. */
    JEM;

    /** The model of exactly this name, if there is one. */
    public static Optional<Model> of(String name) {
        return Arrays.stream(values())
                .filter(model -> model.name().equals(name))
                .findFirst();
    }
}
