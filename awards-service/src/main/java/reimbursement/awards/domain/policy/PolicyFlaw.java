package reimbursement.awards.domain.policy;

/**
 * One thing wrong with what a policy would say.
 *
 * @param field where: {@code bands[1].toPercent}, {@code settings[3].value}, {@code settings}
 * @param message what is wrong, for a person
 */
public record PolicyFlaw(String field, String message) {}
