package reimbursement.officers.application;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import reimbursement.kit.Ids;
import reimbursement.officers.domain.AuthorisationExpired;
import reimbursement.officers.domain.Officer;
import reimbursement.officers.domain.OfficerFact;
import reimbursement.officers.domain.RosterFact.AuthorisationRevoked;
import reimbursement.officers.domain.RosterFact.OfficerAuthorised;
import reimbursement.officers.domain.RosterFact.OfficerTransferred;
import reimbursement.officers.domain.roster.RosterAttested;
import reimbursement.officers.domain.roster.Standing;
import reimbursement.officers.persistence.Agreements;
import reimbursement.officers.persistence.Officers;
import reimbursement.officers.persistence.Standings;

/**
 * Takes facts back that this service told once and that its restored database does not hold. An officer who was nominated
 * in the lost time cannot be: no event tells number and name.
 */
@ApplicationScoped
public class TakingBackFacts {
    private final Announcements announcements;
    private final Officers officers;
    private final Agreements agreements;
    private final Standings standings;

    TakingBackFacts(Announcements announcements, Officers officers, Agreements agreements, Standings standings) {
        this.announcements = announcements;
        this.officers = officers;
        this.agreements = agreements;
        this.standings = standings;
    }

    /** What a lost event said: a fact of an officer, or an attested roster. */
    public sealed interface Lost {
        UUID eventId();

        record OfOfficer(UUID eventId, Instant recordedAt, OfficerFact fact) implements Lost {}

        record OfRoster(UUID eventId, RosterAttested roster) implements Lost {}
    }

    /** Takes back, in their order, and returns the events whose content is held now. */
    @Transactional
    public Set<UUID> takeBack(UUID agencyId, List<Lost> lost) {
        announcements.reserve(List.of(agencyId));
        Map<UUID, Officer> held = officers
                .identified(lost.stream()
                        .filter(Lost.OfOfficer.class::isInstance)
                        .map(one -> ((Lost.OfOfficer) one).fact().officerId())
                        .distinct()
                        .toList())
                .stream()
                .collect(toMap(Officer::id, identity()));
        Set<UUID> takenBack = new TreeSet<>();
        for (Lost one : lost) {
            boolean done = switch (one) {
                case Lost.OfOfficer(var _, Instant at, OfficerFact fact) ->
                    Optional.ofNullable(held.get(fact.officerId()))
                            .filter(officer -> rests(fact, officer))
                            .map(officer -> takeBack(officer, fact, at))
                            .isPresent();
                case Lost.OfRoster(var _, RosterAttested roster) -> takeBack(roster);
            };
            if (done) {
                takenBack.add(one.eventId());
            }
        }
        return takenBack;
    }

    /** Whether what the fact rests on is known here. */
    private boolean rests(OfficerFact fact, Officer officer) {
        return switch (fact) {
            case OfficerAuthorised given -> agreements.knows(given.agreementId());
            case AuthorisationRevoked revoked ->
                officer.authorisation(revoked.authorisationId()).isPresent();
            case AuthorisationExpired expired ->
                officer.authorisation(expired.authorisationId()).isPresent();
            case OfficerTransferred transferred ->
                officer.agencyId().equals(transferred.toAgencyId())
                        || !officers.isNumbered(transferred.toAgencyId(), officer.officerNumber());
            default -> true;
        };
    }

    private Officer takeBack(Officer officer, OfficerFact fact, Instant recordedAt) {
        officer.takeBack(fact, Ids.next(), recordedAt);
        officers.persist(officer);
        return officer;
    }

    private boolean takeBack(RosterAttested roster) {
        Standing standing = standings.findById(roster.of());
        if (standing == null) {
            standing = new Standing(roster.of(), roster.snapshotOn(), roster.standingRevision());
            standings.persist(standing);
        }
        standing.takeBack(roster);
        return true;
    }
}
