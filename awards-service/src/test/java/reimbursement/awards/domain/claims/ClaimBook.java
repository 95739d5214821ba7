package reimbursement.awards.domain.claims;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import reimbursement.awards.domain.roster.Model;
import reimbursement.awards.domain.roster.Origin;
import reimbursement.awards.domain.roster.RosterRow;

/** Takes facts in as they arrive, decides what they touch at once, and keeps the differences that are told. */
final class ClaimBook {

    private final Map<UUID, AgreementHistory> agreements = new HashMap<>();
    private final List<List<EnrolmentDecision>> enrolment = List.of(new ArrayList<>(), new ArrayList<>());
    private final Map<UUID, OfficerAuthorisation> authorisations = new HashMap<>();
    private final Map<String, ClaimWorld.Fact.Separated> separations = new HashMap<>();
    private final List<Transfer> transfers = new ArrayList<>();
    private final List<PayRate> rates = new ArrayList<>();
    private final Map<UUID, Claim> claims = new HashMap<>();
    private final Map<UUID, List<ClaimLine>> lines = new HashMap<>();
    private final Map<String, Long> net = new HashMap<>();
    private long sequence;

    /** The sum of the differences told, by agency and month. */
    Map<String, Long> net() {
        return net;
    }

    void arrives(ClaimWorld.Fact fact) {
        sequence++;
        switch (fact) {
            case ClaimWorld.Fact.Enrolled of ->
                enrolment.get(of.agency()).add(new EnrolmentDecision(of.on(), of.enrolled(), sequence));
            case ClaimWorld.Fact.Signed of -> put(agreement(of.agency()).signed(Model.TFM, of.on()));
            case ClaimWorld.Fact.Suspended of -> put(agreement(of.agency()).suspended(of.from(), of.until()));
            case ClaimWorld.Fact.Reinstated of -> put(agreement(of.agency()).reinstated(of.on()));
            case ClaimWorld.Fact.Ended of -> put(agreement(of.agency()).ended(of.on()));
            case ClaimWorld.Fact.Authorised of -> authorisations.put(of.id(), authorisation(of));
            case ClaimWorld.Fact.Revoked of ->
                authorisations.computeIfPresent(of.id(), (id, held) -> {
                    RosterRow row = held.row();
                    return new OfficerAuthorisation(
                            held.agencyId(),
                            new RosterRow(
                                    id,
                                    row.officerId(),
                                    row.agreementId(),
                                    row.model(),
                                    row.trainedOn(),
                                    row.from(),
                                    row.until(),
                                    of.on(),
                                    null));
                });
            case ClaimWorld.Fact.Separated of -> separations.put(of.agency() + " " + of.officer(), of);
            case ClaimWorld.Fact.Transferred of ->
                transfers.add(new Transfer(of.officer(), Given.AGENCY, Given.OTHER_AGENCY, of.on()));
            case ClaimWorld.Fact.Paid of ->
                rates.add(new PayRate(
                        of.officer(),
                        ClaimWorld.AGENCIES[of.agency()],
                        of.from(),
                        of.cents(),
                        new Origin(new UUID(5, of.second()), 1, Instant.ofEpochSecond(of.second()))));
            case ClaimWorld.Fact.Claimed of -> claim(of);
        }
        decide();
    }

    private void claim(ClaimWorld.Fact.Claimed of) {
        UUID agency = ClaimWorld.AGENCIES[of.agency()];
        UUID id = ClaimId.of(agency, of.month());
        claims.compute(id, (key, held) -> held == null ? Claim.first(agency, of.month()) : held.amended());
        lines.put(id, of.lines());
    }

    private void decide() {
        Map<UUID, AgencyHistory> agencies = new HashMap<>();
        for (int i = 0; i < ClaimWorld.AGENCIES.length; i++) {
            UUID agency = ClaimWorld.AGENCIES[i];
            Map<UUID, AgreementHistory> own = new HashMap<>();
            agreements.values().stream()
                    .filter(of -> of.agencyId().equals(agency))
                    .forEach(of -> own.put(of.agreementId(), of));
            agencies.put(agency, new AgencyHistory(agency, enrolment.get(i), own));
        }
        Map<PlacedLine.Place, LineDecision> decided = new HashMap<>();
        List<PlacedLine> all = placed();
        Set<UUID> officers = new HashSet<>();
        all.forEach(line -> line.line().officer().ifPresent(officers::add));
        for (UUID officer : officers) {
            decided.putAll(OfficerAccount.decide(
                    history(officer),
                    agencies,
                    all.stream()
                            .filter(of -> officer.equals(of.line().officerId()))
                            .toList()));
        }
        for (UUID agency : ClaimWorld.AGENCIES) {
            decided.putAll(VehicleAccount.decide(
                    Objects.requireNonNull(agencies.get(agency)),
                    all.stream()
                            .filter(of -> of.line().type() == CostType.VEHICLE
                                    && of.place().agencyId().equals(agency))
                            .toList()));
        }
        List.copyOf(claims.values()).forEach(claim -> tell(claim, decided));
    }

    private void tell(Claim claim, Map<PlacedLine.Place, LineDecision> decided) {
        ClaimFigures figures = ClaimFigures.of(linesOf(claim).stream()
                .map(line -> new ClaimFigures.Decided(
                        line.type(),
                        Objects.requireNonNull(
                                decided.get(new PlacedLine.Place(claim.agencyId(), claim.month(), line.number())))))
                .toList());
        if (claim.decided(figures, false) instanceof ClaimChange.Told told) {
            claims.put(claim.id(), told.claim());
            int agency = claim.agencyId().equals(Given.AGENCY) ? 0 : 1;
            net.merge(agency + " " + claim.month(), told.differenceCents(), Long::sum);
        }
    }

    private List<PlacedLine> placed() {
        List<PlacedLine> all = new ArrayList<>();
        claims.values()
                .forEach(claim -> linesOf(claim)
                        .forEach(line -> all.add(new PlacedLine(
                                new PlacedLine.Place(claim.agencyId(), claim.month(), line.number()),
                                line,
                                Given.POLICY))));
        return all;
    }

    private List<ClaimLine> linesOf(Claim claim) {
        return Objects.requireNonNull(lines.get(claim.id()));
    }

    private OfficerHistory history(UUID officer) {
        List<OfficerAuthorisation> own = authorisations.values().stream()
                .filter(of -> of.row().officerId().equals(officer))
                .map(this::withSeparation)
                .toList();
        return new OfficerHistory(
                officer,
                !own.isEmpty(),
                own,
                transfers.stream().filter(of -> of.officerId().equals(officer)).toList(),
                PayHistory.of(rates.stream()
                        .filter(of -> of.officerId().equals(officer))
                        .toList()));
    }

    private OfficerAuthorisation withSeparation(OfficerAuthorisation of) {
        RosterRow row = of.row();
        int agency = of.agencyId().equals(Given.AGENCY) ? 0 : 1;
        ClaimWorld.Fact.Separated left = separations.get(agency + " " + row.officerId());
        return new OfficerAuthorisation(
                of.agencyId(),
                new RosterRow(
                        row.authorisationId(),
                        row.officerId(),
                        row.agreementId(),
                        row.model(),
                        row.trainedOn(),
                        row.from(),
                        row.until(),
                        row.revokedOn(),
                        left == null ? null : left.on()));
    }

    private static OfficerAuthorisation authorisation(ClaimWorld.Fact.Authorised of) {
        return new OfficerAuthorisation(
                ClaimWorld.AGENCIES[of.agency()],
                new RosterRow(
                        of.id(),
                        of.officer(),
                        ClaimWorld.AGREEMENTS[of.agency()],
                        Model.TFM,
                        of.trained(),
                        of.from(),
                        of.from().plusYears(2).minusDays(1),
                        null,
                        null));
    }

    private AgreementHistory agreement(int agency) {
        UUID id = ClaimWorld.AGREEMENTS[agency];
        return agreements.getOrDefault(id, AgreementHistory.unheardOf(id, ClaimWorld.AGENCIES[agency], Model.TFM));
    }

    private void put(AgreementHistory agreement) {
        agreements.put(agreement.agreementId(), agreement);
    }
}
