package reimbursement.awards.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import reimbursement.awards.domain.award.PolicySetting;
import reimbursement.awards.domain.claims.Claim;
import reimbursement.awards.domain.claims.ClaimLine;
import reimbursement.awards.domain.claims.FiscalYear;
import reimbursement.awards.domain.claims.HeardFact;
import reimbursement.awards.domain.claims.OfficerHistory;
import reimbursement.awards.domain.claims.PayHistory;
import reimbursement.awards.persistence.HeardFacts;
import reimbursement.awards.persistence.OfficerHistories;

/** Tells how a line of a claim came to its decision: the policy, the pay, and the events that brought each input. */
@ApplicationScoped
public class ExplainingClaimLine {

    private static final int MOST_EVENTS = 200;
    private static final String OF_CLAIMS = "claims.";

    private final ReadingClaims claims;
    private final OfficerHistories histories;
    private final HeardFacts heard;
    private final PolicyBook policies;

    ExplainingClaimLine(ReadingClaims claims, OfficerHistories histories, HeardFacts heard, PolicyBook policies) {
        this.claims = claims;
        this.histories = histories;
        this.heard = heard;
        this.policies = policies;
    }

    /**
     * All that a line rests on.
     *
     * @param settings what the policy says of claims
     * @param pay of the officer, as it is known now; none for a vehicle
     * @param annualSalaryCents of the month's fiscal year
     * @param events what was heard of the officer and of the agency, the latest first, 200 of each at most
     */
    public record Explanation(
            Claim claim,
            ReadingClaims.DecidedLine decided,
            String policyVersion,
            List<PolicySetting> settings,
            PayHistory pay,
            long annualSalaryCents,
            List<HeardFact> events) {}

    /** Explains a line; empty where the claim has none of this number. */
    @Transactional
    public Optional<Explanation> explain(UUID claimId, int number) {
        return claims.find(claimId)
                .flatMap(whole -> whole.lines().stream()
                        .filter(of -> of.line().number() == number)
                        .findFirst()
                        .map(of -> explain(whole.report(), of)));
    }

    private Explanation explain(ReadingClaims.ClaimReport report, ReadingClaims.DecidedLine of) {
        Claim claim = report.claim();
        ClaimLine line = of.line();
        PayHistory pay = line.officer().map(this::payOf).orElse(PayHistory.NONE);
        List<HeardFact> events = new ArrayList<>(
                line.officer().isPresent() ? heard.of(claim.agencyId(), line.officer(), MOST_EVENTS) : List.of());
        events.addAll(heard.of(claim.agencyId(), Optional.empty(), MOST_EVENTS));
        String version = report.told().policyVersion();
        return new Explanation(
                claim,
                of,
                version,
                policies.version(version).settings().all().stream()
                        .filter(setting -> setting.name().startsWith(OF_CLAIMS))
                        .toList(),
                pay,
                pay.annualSalaryCents(FiscalYear.of(claim.month())),
                events);
    }

    private PayHistory payOf(UUID officerId) {
        OfficerHistory history =
                Objects.requireNonNull(histories.of(List.of(officerId)).get(officerId));
        return history.pay();
    }
}
