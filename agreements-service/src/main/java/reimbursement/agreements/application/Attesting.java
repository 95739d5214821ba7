package reimbursement.agreements.application;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import reimbursement.agreements.domain.AgencyFact;
import reimbursement.agreements.domain.AgencyMerged;
import reimbursement.agreements.domain.AgencyRegistered;
import reimbursement.agreements.domain.AgencyRenamed;
import reimbursement.agreements.domain.Agreement;
import reimbursement.agreements.domain.Attestation;
import reimbursement.agreements.domain.ClosedQuarter;
import reimbursement.agreements.domain.Enrolment;
import reimbursement.agreements.domain.Standing;
import reimbursement.agreements.domain.StandingAttested;
import reimbursement.agreements.persistence.Agreements;
import reimbursement.agreements.persistence.Attestations;
import reimbursement.agreements.persistence.ClosedQuarters;
import reimbursement.agreements.persistence.EnrolmentDecisions;
import reimbursement.kit.Ids;

/** Derives standings and keeps count of their revisions; the agencies' locks are held before any of it is read. */
@ApplicationScoped
class Attesting {

    private final ClosedQuarters quarters;
    private final Agreements agreements;
    private final EnrolmentDecisions enrolments;
    private final Attestations attestations;
    private final Clock clock;

    Attesting(
            ClosedQuarters quarters,
            Agreements agreements,
            EnrolmentDecisions enrolments,
            Attestations attestations,
            Clock clock) {
        this.quarters = quarters;
        this.agreements = agreements;
        this.enrolments = enrolments;
        this.attestations = attestations;
        this.clock = clock;
    }

    /**
     * Attests each agency anew for the closed quarters that these facts bear on, a new agency for all of them. Which
     * quarters are closed is read after the locks were taken: a quarter that closes later is attested by its own job,
     * which waits for the locks and then sees these facts.
     */
    List<StandingAttested> after(List<AgencyFact> facts) {
        List<StandingAttested> attested = new ArrayList<>();
        for (ClosedQuarter quarter : quarters.listAll()) {
            TreeSet<UUID> touched = facts.stream()
                    .filter(fact -> bearsOn(quarter, fact))
                    .map(AgencyFact::agencyId)
                    .collect(toCollection(TreeSet::new));
            attested.addAll(attest(quarter, touched));
        }
        return attested;
    }

    /** A name is in no standing, and a merger only through the agreements and the enrolment that it ends and begins. */
    private static boolean bearsOn(ClosedQuarter quarter, AgencyFact fact) {
        return switch (fact) {
            case AgencyRegistered _ -> true;
            case AgencyRenamed _, AgencyMerged _ -> false;
            default -> quarter.isTouchedBy(fact.effectiveOn());
        };
    }

    /** Attests an agency anew for every closed quarter. */
    List<StandingAttested> anew(UUID agency) {
        return quarters.listAll().stream()
                .sorted(comparing(ClosedQuarter::snapshotOn))
                .flatMap(quarter -> attest(quarter, List.of(agency)).stream())
                .toList();
    }

    /** Attests these agencies for one quarter and records it; publishing is left to the caller. */
    List<StandingAttested> attest(ClosedQuarter quarter, Collection<UUID> agencies) {
        if (agencies.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Agreement>> held =
                agreements.ofAgencies(agencies).stream().collect(groupingBy(Agreement::agencyId));
        Map<UUID, Enrolment> enrolled = enrolments.of(agencies);
        Map<UUID, Integer> revisions = attestations.lastRevisions(quarter.quarter(), agencies);
        return agencies.stream()
                .map(agency -> {
                    Standing standing = Standing.on(
                            quarter.snapshotOn(),
                            agency,
                            enrolled.getOrDefault(agency, Enrolment.NONE),
                            held.getOrDefault(agency, List.of()));
                    return record(new StandingAttested(quarter, revisions.getOrDefault(agency, 0) + 1, standing));
                })
                .toList();
    }

    private StandingAttested record(StandingAttested fact) {
        attestations.persist(new Attestation(Ids.next(), fact, clock.instant()));
        return fact;
    }
}
