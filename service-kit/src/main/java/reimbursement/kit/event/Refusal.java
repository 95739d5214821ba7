package reimbursement.kit.event;

import java.io.Serial;

/** Thrown by a reader to park one event: a rule says that it cannot be applied as it is. */
public final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String rule;

    /**
     * @param rule the rule's name, such as {@code unknown-agency}
     * @param detail a sentence for the operator, without personal data
     */
    public Refusal(String rule, String detail) {
        super(detail);
        this.rule = rule;
    }

    /** The rule's name. */
    public String rule() {
        return rule;
    }
}
