package reimbursement.officers.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A revocation that the agreement's end, learnt late, has overtaken: it holds again where that end turns out to be none.
 *
 * @param overtakenOn first day without the authorisation, had the agreement gone on
 * @param overtakenReason a code, never prose
 */
@Embeddable
record OvertakenRevocation(
        LocalDate overtakenOn, @Enumerated(EnumType.STRING) Revoker overtakenBy, String overtakenReason) {}
