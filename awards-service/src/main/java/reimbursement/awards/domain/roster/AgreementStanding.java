package reimbursement.awards.domain.roster;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One agreement as attested for a snapshot.
 *
 * @param signedOn the day it took effect, on or before the snapshot
 * @param suspended whether it was suspended on the snapshot
 * @param ended whether it had ended by the snapshot
 */
public record AgreementStanding(UUID agreementId, Model model, LocalDate signedOn, boolean suspended, boolean ended) {}
