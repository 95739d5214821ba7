package reimbursement.awards.application;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import reimbursement.awards.domain.claims.Claim;
import reimbursement.awards.domain.claims.ClaimCause;
import reimbursement.awards.domain.claims.ClaimFigures;
import reimbursement.awards.domain.claims.ClaimId;
import reimbursement.awards.domain.claims.LineDecision;
import reimbursement.awards.domain.claims.PlacedLine;
import reimbursement.awards.persistence.ClaimLines;
import reimbursement.awards.persistence.Claims;
import reimbursement.awards.persistence.LineDecisions;

/**
 * Decides an agency's claims in the caller's transaction, under the agency's key and the locks of the officers, from all
 * facts held. What depends on equal facts is left as it is, so it may be called whenever in doubt.
 */
@ApplicationScoped
class DecidingClaims {

    private final ClaimLines lines;
    private final GatheringLines gathering;
    private final LineDecisions lineDecisions;
    private final Claims claims;
    private final RecordingClaims recording;
    private final ProgrammeCalendar calendar;

    DecidingClaims(
            ClaimLines lines,
            GatheringLines gathering,
            LineDecisions lineDecisions,
            Claims claims,
            RecordingClaims recording,
            ProgrammeCalendar calendar) {
        this.lines = lines;
        this.gathering = gathering;
        this.lineDecisions = lineDecisions;
        this.claims = claims;
        this.recording = recording;
        this.calendar = calendar;
    }

    /** Decides a claim whose lines are new, and what else of the agency its officers and vehicles touch. */
    Claim decideSent(Claim sent, Collection<UUID> officers, ClaimCause cause) {
        return Objects.requireNonNull(decide(sent.agencyId(), officers, true, Map.of(sent.id(), sent), cause)
                .get(sent.id()));
    }

    /** Decides again what these officers, and the vehicles where asked for, touch of an agency. */
    void decideAgain(UUID agencyId, Collection<UUID> officers, boolean vehicles) {
        decide(agencyId, officers, vehicles, Map.of(), ClaimCause.RECALCULATED);
    }

    private Map<UUID, Claim> decide(
            UUID agencyId, Collection<UUID> officers, boolean vehicles, Map<UUID, Claim> sent, ClaimCause cause) {
        Map<PlacedLine.Place, LineDecision> decided = gathering.decide(agencyId, officers, vehicles);
        Set<UUID> claimIds = new LinkedHashSet<>(sent.keySet());
        for (PlacedLine.Place place : decided.keySet()) {
            if (place.agencyId().equals(agencyId) && !isBeforeAll(place, sent)) {
                claimIds.add(ClaimId.of(agencyId, place.month()));
            }
        }
        Map<UUID, Claim> held =
                new HashMap<>(claims.withIds(claimIds).stream().collect(toMap(Claim::id, Function.identity())));
        held.putAll(sent);
        Map<UUID, List<ClaimLines.Standing>> standing = new HashMap<>();
        lines.of(claimIds)
                .forEach(line -> standing.computeIfAbsent(line.claimId(), none -> new ArrayList<>())
                        .add(line));
        Map<PlacedLine.Place, LineDecisions.OfLine> latest = new HashMap<>();
        lineDecisions.latestOf(claimIds).forEach(of -> {
            Claim claim = Objects.requireNonNull(held.get(of.claimId()));
            latest.put(new PlacedLine.Place(agencyId, claim.month(), of.line()), of);
        });
        Instant now = calendar.now();
        List<RecordingClaims.Decided> changes = new ArrayList<>();
        held.values()
                .forEach(claim ->
                        changes.add(change(claim, standing.getOrDefault(claim.id(), List.of()), decided, latest)));
        return recording.record(changes, cause, now);
    }

    /** Limits are used up by months, so what is sent for one leaves earlier ones as they are. */
    private static boolean isBeforeAll(PlacedLine.Place place, Map<UUID, Claim> sent) {
        return !sent.isEmpty()
                && sent.values().stream().allMatch(claim -> place.month().isBefore(claim.month()));
    }

    private static RecordingClaims.Decided change(
            Claim claim,
            List<ClaimLines.Standing> standing,
            Map<PlacedLine.Place, LineDecision> decided,
            Map<PlacedLine.Place, LineDecisions.OfLine> latest) {
        List<ClaimFigures.Decided> all = new ArrayList<>();
        List<LineDecisions.OfLine> changed = new ArrayList<>();
        for (ClaimLines.Standing line : standing) {
            PlacedLine.Place place = new PlacedLine.Place(
                    claim.agencyId(), claim.month(), line.line().number());
            LineDecisions.OfLine before = latest.get(place);
            LineDecision decision = decided.get(place);
            if (decision == null) {
                decision = Objects.requireNonNull(before).decision();
            } else if (before == null || !before.decision().equals(decision)) {
                changed.add(new LineDecisions.OfLine(
                        claim.id(), claim.version(), place.number(), claim.decisions() + 1, decision));
            }
            all.add(new ClaimFigures.Decided(line.line().type(), decision));
        }
        return new RecordingClaims.Decided(claim, ClaimFigures.of(all), changed);
    }
}
