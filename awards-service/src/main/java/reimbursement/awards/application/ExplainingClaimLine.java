package reimbursement.awards.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import reimbursement.awards.domain.award.PolicySetting;
import reimbursement.awards.domain.claims.AgencyHistory;
import reimbursement.awards.domain.claims.Claim;
import reimbursement.awards.domain.claims.ClaimLine;
import reimbursement.awards.domain.claims.ClaimPolicy;
import reimbursement.awards.domain.claims.FiscalYear;
import reimbursement.awards.domain.claims.HeardFact;
import reimbursement.awards.domain.claims.LineOutlook;
import reimbursement.awards.domain.claims.OfficerHistory;
import reimbursement.awards.domain.claims.PayHistory;
import reimbursement.awards.domain.claims.PlacedLine;
import reimbursement.awards.persistence.AgencyHistories;
import reimbursement.awards.persistence.HeardFacts;
import reimbursement.awards.persistence.OfficerHistories;

/** Tells how a line of a claim came to its decision: the policy, the pay, and the events that brought each input. */
@ApplicationScoped
public class ExplainingClaimLine {

    private static final int MOST_EVENTS = 200;
    private static final String OF_CLAIMS = "claims.";

    private final ReadingClaims claims;
    private final OfficerHistories histories;
    private final AgencyHistories agencies;
    private final HeardFacts heard;
    private final PolicyBook policies;

    ExplainingClaimLine(
            ReadingClaims claims,
            OfficerHistories histories,
            AgencyHistories agencies,
            HeardFacts heard,
            PolicyBook policies) {
        this.claims = claims;
        this.histories = histories;
        this.agencies = agencies;
        this.heard = heard;
        this.policies = policies;
    }

    /**
     * All that a line rests on.
     *
     * @param settings what the policy says of claims
     * @param pay of the officer, as it is known now; none for a vehicle
     * @param annualSalaryCents of the month's fiscal year
     * @param outlook what would change the decision, as far as is known now
     * @param events what was heard of the officer and of the agency, the latest first, 200 of each at most
     */
    public record Explanation(
            Claim claim,
            ReadingClaims.DecidedLine decided,
            String policyVersion,
            List<PolicySetting> settings,
            PayHistory pay,
            long annualSalaryCents,
            LineOutlook outlook,
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
        Optional<OfficerHistory> officer = line.officer().map(this::historyOf);
        PayHistory pay = officer.map(OfficerHistory::pay).orElse(PayHistory.NONE);
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
                outlook(claim, of, officer, ClaimPolicy.of(policies.version(version))),
                events);
    }

    private LineOutlook outlook(
            Claim claim, ReadingClaims.DecidedLine of, Optional<OfficerHistory> officer, ClaimPolicy policy) {
        AgencyHistory agency =
                Objects.requireNonNull(agencies.of(List.of(claim.agencyId())).get(claim.agencyId()));
        PlacedLine placed = new PlacedLine(
                new PlacedLine.Place(claim.agencyId(), claim.month(), of.line().number()), of.line(), policy);
        return officer.map(history -> LineOutlook.of(placed, of.decision(), history, agency))
                .orElseGet(() -> LineOutlook.of(placed, of.decision(), agency));
    }

    private OfficerHistory historyOf(UUID officerId) {
        return Objects.requireNonNull(histories.of(List.of(officerId)).get(officerId));
    }
}
