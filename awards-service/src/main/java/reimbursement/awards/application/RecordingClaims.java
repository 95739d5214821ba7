package reimbursement.awards.application;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import reimbursement.awards.domain.claims.Claim;
import reimbursement.awards.domain.claims.ClaimCause;
import reimbursement.awards.domain.claims.ClaimChange;
import reimbursement.awards.domain.claims.ClaimDecision;
import reimbursement.awards.domain.claims.ClaimFigures;
import reimbursement.awards.domain.claims.ClaimPolicy;
import reimbursement.awards.persistence.ClaimDecisions;
import reimbursement.awards.persistence.Claims;
import reimbursement.awards.persistence.LineDecisions;

/** Keeps decisions about claims with those about their lines, and tells what is worth telling. */
@ApplicationScoped
class RecordingClaims {

    private static final Logger LOG = Logger.getLogger(RecordingClaims.class);

    private final Claims claims;
    private final ClaimDecisions decisions;
    private final LineDecisions lineDecisions;
    private final PolicyBook policies;
    private final Announcements announcements;
    private final MeterRegistry meters;

    RecordingClaims(
            Claims claims,
            ClaimDecisions decisions,
            LineDecisions lineDecisions,
            PolicyBook policies,
            Announcements announcements,
            MeterRegistry meters) {
        this.claims = claims;
        this.decisions = decisions;
        this.lineDecisions = lineDecisions;
        this.policies = policies;
        this.announcements = announcements;
        this.meters = meters;
    }

    /** A claim as it is held, what it comes to now, and the lines that were decided otherwise than before. */
    record Decided(Claim claim, ClaimFigures figures, List<LineDecisions.OfLine> changed) {}

    /** Records and returns the claims as they are then. */
    Map<UUID, Claim> record(List<Decided> decided, ClaimCause cause, Instant now) {
        Function<YearMonth, ClaimPolicy> byMonth = policies.forClaims();
        Map<UUID, Claim> after = new HashMap<>();
        List<ClaimDecision> recorded = new ArrayList<>();
        List<LineDecisions.OfLine> changed = new ArrayList<>();
        List<Announcement> announced = new ArrayList<>();
        for (Decided one : decided) {
            boolean otherwise =
                    cause != ClaimCause.RECALCULATED || !one.changed().isEmpty();
            ClaimChange change = one.claim().decided(one.figures(), otherwise);
            Claim claim = switch (change) {
                case ClaimChange.Unchanged() -> one.claim();
                case ClaimChange.Recorded(var same) -> same;
                case ClaimChange.Told(var other, var _) -> other;
            };
            after.put(claim.id(), claim);
            if (change instanceof ClaimChange.Unchanged) {
                continue;
            }
            ClaimDecision decision = new ClaimDecision(
                    claim.id(),
                    claim.decisions(),
                    claim.version(),
                    claim.revision(),
                    change instanceof ClaimChange.Told,
                    cause,
                    now,
                    byMonth.apply(claim.month()).version(),
                    one.claim().figures().amountCents(),
                    claim.figures());
            recorded.add(decision);
            changed.addAll(one.changed());
            if (decision.told()) {
                announced.add(new Announcement.ClaimDecided(claim, decision));
            }
        }
        if (!recorded.isEmpty()) {
            claims.save(recorded.stream().map(of -> after.get(of.claimId())).toList());
            decisions.keep(recorded);
            lineDecisions.keep(changed);
            announcements.say(announced);
            recorded.forEach(this::tell);
        }
        return after;
    }

    private void tell(ClaimDecision decision) {
        String cause = decision.cause().name().toLowerCase(Locale.ROOT);
        meters.counter("claims.decisions", "cause", cause).increment();
        LOG.debugf(
                "event=claim.decided claim=%s decision=%d revision=%d cause=%s",
                decision.claimId(), decision.number(), decision.revision(), cause);
    }
}
