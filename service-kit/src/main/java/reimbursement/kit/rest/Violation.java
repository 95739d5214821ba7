package reimbursement.kit.rest;

/**
 * One thing wrong with one field of a request.
 *
 * @param field the field's name as the caller wrote it; inside objects and lists {@code lines[2].amount}
 * @param message what is wrong, for a person
 */
public record Violation(String field, String message) {}
