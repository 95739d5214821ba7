package reimbursement.agreements.application;

import java.util.Optional;
import reimbursement.agreements.domain.Agreement;
import reimbursement.agreements.domain.Clause;

/**
 * An agreement after a step.
 *
 * @param clause what in the MOA allows the step
 */
public record ChangedAgreement(Agreement agreement, Optional<Clause> clause) {}
