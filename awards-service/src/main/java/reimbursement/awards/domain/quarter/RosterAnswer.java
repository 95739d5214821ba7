package reimbursement.awards.domain.quarter;

import jakarta.persistence.Embeddable;

/**
 * The highest roster revision that is held.
 *
 * @param standingRevision the standing that it answers
 * @param rows attested
 * @param matches whether the roster derived here is the attested one
 */
@Embeddable
public record RosterAnswer(int revision, int standingRevision, int rows, boolean matches) {}
