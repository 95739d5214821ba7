package reimbursement.awards.domain.replay;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.award.AwardBasis;
import reimbursement.awards.domain.award.AwardFigures;
import reimbursement.awards.domain.award.EligibilityRule;
import reimbursement.awards.domain.award.WithholdingReason;

/**
 * The latest decision about an award, as it was recorded.
 *
 * @param withheldFor empty where it came to an amount
 * @param figures null where it is withheld
 * @param officers the rule that decided each officer of the roster
 */
public record DecidedAward(
        UUID awardId,
        UUID agencyId,
        AwardBasis basis,
        int eligibleOfficers,
        Set<WithholdingReason> withheldFor,
        @Nullable AwardFigures figures,
        Map<UUID, EligibilityRule> officers) {

    public DecidedAward {
        withheldFor = Set.copyOf(withheldFor);
        officers = Map.copyOf(officers);
    }
}
