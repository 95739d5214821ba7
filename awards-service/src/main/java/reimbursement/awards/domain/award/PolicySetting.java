package reimbursement.awards.domain.award;

import java.time.LocalDate;

/**
 * One setting of a policy, with where it comes from.
 *
 * @param name such as {@code dispute.window-days}
 * @param basis published, or our reading
 * @param source the document, or the silence that the reading fills
 * @param owner who answers for it
 * @param date when it was taken from its source, or assumed
 */
public record PolicySetting(String name, String value, Basis basis, String source, String owner, LocalDate date) {}
