package reimbursement.awards.application;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import reimbursement.awards.domain.claims.Claim;
import reimbursement.awards.domain.claims.ClaimDecision;
import reimbursement.awards.domain.claims.ClaimLine;
import reimbursement.awards.domain.claims.ClaimVersion;
import reimbursement.awards.domain.claims.FiscalYear;
import reimbursement.awards.domain.claims.LineDecision;
import reimbursement.awards.domain.claims.Sf270;
import reimbursement.awards.persistence.ClaimDecisions;
import reimbursement.awards.persistence.ClaimLines;
import reimbursement.awards.persistence.Claims;
import reimbursement.awards.persistence.LineDecisions;

/** Shows claims, their lines with what each was decided to be, and claims as the form that agencies know. */
@ApplicationScoped
public class ReadingClaims {

    private final Claims claims;
    private final ClaimLines lines;
    private final LineDecisions lineDecisions;
    private final ClaimDecisions decisions;

    ReadingClaims(Claims claims, ClaimLines lines, LineDecisions lineDecisions, ClaimDecisions decisions) {
        this.claims = claims;
        this.lines = lines;
        this.lineDecisions = lineDecisions;
        this.decisions = decisions;
    }

    /** A claim and what was told of it last. */
    public record ClaimReport(Claim claim, ClaimDecision told) {}

    /** A line and what it was decided to be. */
    public record DecidedLine(ClaimLine line, LineDecision decision) {}

    /** A claim with its lines and who sent its versions. */
    public record WholeClaim(ClaimReport report, List<DecidedLine> lines, List<ClaimVersion> versions) {}

    /** A claim as a form. */
    public record Form(Claim claim, Sf270 block11) {}

    /** Claims behind another, in order of id; where {@code pending} is given, with or without lines that are pending. */
    @Transactional
    public List<ClaimReport> list(
            Optional<UUID> agencyId,
            Optional<YearMonth> month,
            Optional<Boolean> pending,
            Optional<UUID> after,
            int limit) {
        return reports(claims.list(agencyId, month, pending, after, limit));
    }

    /** One claim without its lines. */
    @Transactional
    public Optional<ClaimReport> report(UUID claimId) {
        return claims.find(claimId).map(claim -> reports(List.of(claim)).getFirst());
    }

    /** One claim with its lines. */
    @Transactional
    public Optional<WholeClaim> find(UUID claimId) {
        return claims.find(claimId).map(this::whole);
    }

    /** One claim as form SF-270. */
    @Transactional
    public Optional<Form> form(UUID claimId) {
        return claims.find(claimId).map(claim -> {
            YearMonth first = YearMonth.from(FiscalYear.of(claim.month()).startsOn());
            long previous = reports(List.of(claim)).getFirst().told().previousCents();
            return new Form(
                    claim, Sf270.of(claims.before(claim.agencyId(), first, claim.month()), claim.figures(), previous));
        });
    }

    /** Decisions about a claim in their order, behind another. */
    @Transactional
    public List<ClaimDecision> decisions(UUID claimId, Optional<Integer> after, int limit) {
        return decisions.of(claimId, after, limit);
    }

    private WholeClaim whole(Claim claim) {
        Map<Integer, LineDecision> decided = lineDecisions.latestOf(List.of(claim.id())).stream()
                .collect(toMap(LineDecisions.OfLine::line, LineDecisions.OfLine::decision));
        return new WholeClaim(
                reports(List.of(claim)).getFirst(),
                lines.of(List.of(claim.id())).stream()
                        .map(ClaimLines.Standing::line)
                        .map(line -> new DecidedLine(line, Objects.requireNonNull(decided.get(line.number()))))
                        .toList(),
                claims.versions(claim.id()));
    }

    private List<ClaimReport> reports(List<Claim> found) {
        Map<UUID, ClaimDecision> told = decisions
                .lastTold(found.stream().map(Claim::id).toList())
                .stream()
                .collect(toMap(ClaimDecision::claimId, Function.identity()));
        return found.stream()
                .map(claim -> new ClaimReport(claim, Objects.requireNonNull(told.get(claim.id()))))
                .toList();
    }
}
