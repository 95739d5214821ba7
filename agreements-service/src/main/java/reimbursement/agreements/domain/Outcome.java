package reimbursement.agreements.domain;

/** What became of a wish to change something: a fact, or the rule that forbids it. */
public sealed interface Outcome<F> {

    /** The change is made; the fact is to be published. */
    record Decided<F>(F fact) implements Outcome<F> {}

    /**
     * Nothing was changed.
     *
     * @param rule the rule's name in kebab case, as callers see it
     * @param detail one sentence for a person
     */
    record Refused<F>(String rule, String detail) implements Outcome<F> {}

    /** The outcome that a rule forbids. */
    static <F> Outcome<F> refused(String rule, String detail) {
        return new Refused<>(rule, detail);
    }
}
