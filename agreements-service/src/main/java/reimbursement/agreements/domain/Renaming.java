package reimbursement.agreements.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * One change of an agency's name.
 *
 * @param previousKey the name before, normalised
 * @param renamedOn first day of the new name
 */
@Embeddable
public record Renaming(String previousName, String previousKey, String name, LocalDate renamedOn) {}
