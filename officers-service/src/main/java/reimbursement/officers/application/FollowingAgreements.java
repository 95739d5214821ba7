package reimbursement.officers.application;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reimbursement.kit.event.Refusal;
import reimbursement.officers.application.AgreementNews.AgencyRegistered;
import reimbursement.officers.application.AgreementNews.AgreementReinstated;
import reimbursement.officers.application.AgreementNews.AgreementSigned;
import reimbursement.officers.application.AgreementNews.AgreementSuspended;
import reimbursement.officers.application.AgreementNews.AgreementTerminated;
import reimbursement.officers.application.AgreementNews.OfAgreement;
import reimbursement.officers.application.AgreementNews.StandingAttested;
import reimbursement.officers.application.AgreementNews.TerminationNoticed;
import reimbursement.officers.domain.Agency;
import reimbursement.officers.domain.Agreement;
import reimbursement.officers.domain.RosterFact;
import reimbursement.officers.domain.roster.Standing;
import reimbursement.officers.persistence.Agencies;
import reimbursement.officers.persistence.Agreements;
import reimbursement.officers.persistence.Officers;

/**
 * Keeps the copies of agencies and agreements, ends authorisations with their agreements, and answers standings with
 * rosters: a batch of news at a time, with a fixed number of queries.
 */
@ApplicationScoped
public class FollowingAgreements {
    private final Announcements announcements;
    private final Agencies agencies;
    private final Agreements agreements;
    private final Officers officers;
    private final HearingStandings standings;
    private final AttestingRosters telling;

    FollowingAgreements(
            Announcements announcements,
            Agencies agencies,
            Agreements agreements,
            Officers officers,
            HearingStandings standings,
            AttestingRosters telling) {
        this.announcements = announcements;
        this.agencies = agencies;
        this.agreements = agreements;
        this.officers = officers;
        this.standings = standings;
        this.telling = telling;
    }

    /** In their order; a {@link Refusal} if one of them speaks of something never heard of. */
    @Transactional
    public void follow(List<AgreementNews> news) {
        Set<UUID> spokenOf = news.stream()
                .filter(FollowingAgreements::mayBeAnswered)
                .map(AgreementNews::agencyId)
                .collect(Collectors.toSet());
        if (!spokenOf.isEmpty()) {
            announcements.reserve(spokenOf);
        }
        registerAgencies(only(news, AgencyRegistered.class));
        Map<UUID, Agreement> settled = copyAgreements(only(news, OfAgreement.class));
        List<RosterFact> changed = followUnder(settled);
        List<Standing> asked = standings.hear(only(news, StandingAttested.class).toList());
        telling.tell(changed, asked);
    }

    private static boolean mayBeAnswered(AgreementNews news) {
        return switch (news) {
            case AgreementSigned _, TerminationNoticed _, AgreementTerminated _, StandingAttested _ -> true;
            case AgencyRegistered _, AgreementSuspended _, AgreementReinstated _ -> false;
        };
    }

    private void registerAgencies(Stream<AgencyRegistered> news) {
        Map<UUID, AgencyRegistered> registered = new LinkedHashMap<>();
        news.forEach(one -> registered.putIfAbsent(one.agencyId(), one));
        if (!registered.isEmpty()) {
            registered.keySet().removeAll(agencies.known(List.copyOf(registered.keySet())));
            agencies.persist(registered.values().stream().map(one -> new Agency(one.agencyId(), one.effectiveOn())));
        }
    }

    /** The agreements whose end is among the news, and those that are said again, whose end may have moved or gone. */
    private Map<UUID, Agreement> copyAgreements(Stream<OfAgreement> stream) {
        List<OfAgreement> news = stream.toList();
        if (news.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Agreement> copies =
                agreements
                        .identified(news.stream()
                                .map(OfAgreement::agreementId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(toMap(Agreement::id, identity()));
        Set<UUID> known = agencies.known(
                news.stream().map(OfAgreement::agencyId).distinct().toList());
        Map<UUID, Agreement> settled = new HashMap<>();
        for (OfAgreement one : news) {
            if (one instanceof AgreementSigned signed) {
                Agreement before = copies.get(signed.agreementId());
                if (before == null) {
                    copies.put(signed.agreementId(), sign(signed, known));
                } else {
                    before.sign(signed.model(), signed.effectiveOn());
                    signed.endsOn().ifPresent(before::end);
                    settled.put(before.id(), before);
                }
            } else {
                Agreement agreement = copies.get(one.agreementId());
                if (agreement == null) {
                    throw new Refusal("unknown-agreement", "no agreement-signed was heard of " + one.agreementId());
                }
                if (change(agreement, one)) {
                    settled.put(agreement.id(), agreement);
                }
            }
        }
        return settled;
    }

    private Agreement sign(AgreementSigned signed, Set<UUID> knownAgencies) {
        if (!knownAgencies.contains(signed.agencyId())) {
            throw new Refusal("unknown-agency", "no agency-registered was heard of " + signed.agencyId());
        }
        Agreement agreement =
                new Agreement(signed.agreementId(), signed.agencyId(), signed.model(), signed.effectiveOn());
        agreements.persist(agreement);
        return agreement;
    }

    /** Whether the agreement comes to an end by it. */
    private static boolean change(Agreement agreement, OfAgreement news) {
        switch (news) {
            case AgreementSigned _ -> {
                return false;
            }
            case AgreementSuspended suspended -> {
                agreement.suspend(suspended.effectiveOn(), suspended.until().orElse(null));
                return false;
            }
            case AgreementReinstated reinstated -> {
                agreement.reinstate(reinstated.effectiveOn());
                return false;
            }
            case TerminationNoticed noticed -> agreement.end(noticed.endsOn());
            case AgreementTerminated terminated -> agreement.end(terminated.effectiveOn());
        }
        return true;
    }

    private List<RosterFact> followUnder(Map<UUID, Agreement> settled) {
        return settled.isEmpty()
                ? List.of()
                : officers.authorisedUnder(settled.keySet()).stream()
                        .flatMap(officer -> settled.values().stream()
                                .flatMap(agreement ->
                                        officer.followAgreement(agreement.id(), agreement.endsOn()).stream()))
                        .toList();
    }

    private static <T extends AgreementNews> Stream<T> only(List<AgreementNews> news, Class<T> type) {
        return news.stream().filter(type::isInstance).map(type::cast);
    }
}
