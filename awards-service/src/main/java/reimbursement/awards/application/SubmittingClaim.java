package reimbursement.awards.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import reimbursement.awards.domain.claims.Claim;
import reimbursement.awards.domain.claims.ClaimCause;
import reimbursement.awards.domain.claims.ClaimId;
import reimbursement.awards.domain.claims.ClaimLine;
import reimbursement.awards.persistence.Agencies;
import reimbursement.awards.persistence.ClaimLines;
import reimbursement.awards.persistence.ClaimOfficers;
import reimbursement.awards.persistence.Claims;
import reimbursement.awards.persistence.DueClaims;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;

/**
 * Takes a claim in, or another version of it, and decides it at once. Claims of other agencies that share an officer's
 * limits are decided again behind it.
 */
@ApplicationScoped
public class SubmittingClaim {

    private static final Logger LOG = Logger.getLogger(SubmittingClaim.class);

    private final Agencies agencies;
    private final Claims claims;
    private final ClaimLines lines;
    private final ClaimOfficers officers;
    private final DueClaims due;
    private final DecidingClaims deciding;
    private final Announcements announcements;
    private final ProgrammeCalendar calendar;
    private final AuditTrail audit;
    private final Caller caller;

    SubmittingClaim(
            Agencies agencies,
            Claims claims,
            ClaimLines lines,
            ClaimOfficers officers,
            DueClaims due,
            DecidingClaims deciding,
            Announcements announcements,
            ProgrammeCalendar calendar,
            AuditTrail audit,
            Caller caller) {
        this.agencies = agencies;
        this.claims = claims;
        this.lines = lines;
        this.officers = officers;
        this.due = due;
        this.deciding = deciding;
        this.announcements = announcements;
        this.calendar = calendar;
        this.audit = audit;
        this.caller = caller;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** Taken in and decided. */
        record Taken(Claim claim) implements Outcome {}

        /** It stands already with exactly these lines. */
        record Unchanged(Claim claim) implements Outcome {}

        /** The agency's claim of that month stands with other lines: it can be amended. */
        record AlreadyClaimed(Claim claim) implements Outcome {}

        /** The month lies before the programme's first day. */
        record BeforeTheProgramme() implements Outcome {}

        /** The month is not over. */
        record MonthNotOver() implements Outcome {}

        /** No event has told of this agency yet. */
        record AgencyNotYetKnown() implements Outcome {}

        /** There is no such claim. */
        record Unknown() implements Outcome {}
    }

    /** Takes an agency's claim for a month in, once. */
    @Transactional
    public Outcome submit(UUID agencyId, YearMonth month, List<ClaimLine> claimed) {
        if (calendar.isBeforeTheProgramme(month)) {
            return new Outcome.BeforeTheProgramme();
        }
        if (!calendar.isOver(month)) {
            return new Outcome.MonthNotOver();
        }
        if (agencies.known(List.of(agencyId)).isEmpty()) {
            return new Outcome.AgencyNotYetKnown();
        }
        announcements.lockAgencies(List.of(agencyId));
        Optional<Claim> held = claims.find(ClaimId.of(agencyId, month));
        if (held.isPresent()) {
            return stands(held.get(), claimed)
                    ? new Outcome.Unchanged(held.get())
                    : new Outcome.AlreadyClaimed(held.get());
        }
        Claim first = Claim.first(agencyId, month);
        Set<UUID> about = officersOf(claimed);
        officers.lock(about);
        claims.enter(first);
        return new Outcome.Taken(take(first, claimed, about, ClaimCause.SUBMITTED));
    }

    /** Puts other lines in the place of all that a claim had; no lines at all withdraw it. */
    @Transactional
    public Outcome amend(UUID claimId, List<ClaimLine> claimed) {
        Optional<Claim> found = claims.find(claimId);
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        announcements.lockAgencies(List.of(found.get().agencyId()));
        Claim held = claims.find(claimId).orElseThrow();
        List<ClaimLine> before = lines.of(List.of(claimId)).stream()
                .map(ClaimLines.Standing::line)
                .toList();
        if (before.equals(claimed)) {
            return new Outcome.Unchanged(held);
        }
        Set<UUID> about = officersOf(claimed);
        about.addAll(officersOf(before));
        officers.lock(about);
        return new Outcome.Taken(take(held.amended(), claimed, about, ClaimCause.AMENDED));
    }

    private Claim take(Claim claim, List<ClaimLine> claimed, Set<UUID> about, ClaimCause cause) {
        claims.sent(claim, claimed.size(), caller.subject(), calendar.now());
        lines.keep(claim, claimed);
        claims.turnTo(claim);
        Claim decided = deciding.decideSent(claim, about, cause);
        due.addOfficersElsewhere(about, claim.agencyId());
        audit.record(
                cause == ClaimCause.SUBMITTED ? "claim-submitted" : "claim-amended",
                "claim/" + claim.id(),
                Map.of(
                        "month", claim.month().toString(),
                        "version", Integer.toString(claim.version()),
                        "lines", Integer.toString(claimed.size())));
        LOG.infof(
                "event=claim.%s agency=%s month=%s claim=%s version=%d lines=%d",
                cause == ClaimCause.SUBMITTED ? "submitted" : "amended",
                claim.agencyId(),
                claim.month(),
                claim.id(),
                claim.version(),
                claimed.size());
        return decided;
    }

    private boolean stands(Claim held, List<ClaimLine> claimed) {
        return lines.of(List.of(held.id())).stream()
                .map(ClaimLines.Standing::line)
                .toList()
                .equals(claimed);
    }

    private static Set<UUID> officersOf(List<ClaimLine> claimed) {
        Set<UUID> about = new HashSet<>();
        claimed.forEach(line -> line.officer().ifPresent(about::add));
        return about;
    }
}
