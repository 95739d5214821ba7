package reimbursement.awards.domain.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.roster.Model;
import reimbursement.awards.domain.roster.Origin;
import reimbursement.awards.domain.roster.RosterRow;

/** An agency with a live agreement, an officer authorised under it from the programme's first day, and their lines. */
final class Given {

    static final UUID AGENCY = new UUID(1, 1);
    static final UUID OTHER_AGENCY = new UUID(1, 2);
    static final UUID AGREEMENT = new UUID(2, 1);
    static final UUID OTHER_AGREEMENT = new UUID(2, 2);
    static final UUID OFFICER = new UUID(3, 1);
    static final LocalDate FIRST_DAY = LocalDate.of(2025, 10, 1);
    static final LocalDate SIGNED = LocalDate.of(2025, 3, 1);
    static final YearMonth OCTOBER = YearMonth.of(2025, 10);
    static final YearMonth NOVEMBER = YearMonth.of(2025, 11);
    static final ClaimPolicy POLICY = new ClaimPolicy(
            "2025-10-01.1", FIRST_DAY, EnumSet.of(Model.TFM), true, 25, true, 750_000, 10_000_000, 100_000_000);

    private Given() {}

    static AgreementHistory agreement() {
        return AgreementHistory.unheardOf(AGREEMENT, AGENCY, Model.TFM).signed(Model.TFM, SIGNED);
    }

    static AgencyHistory agency(AgreementHistory... agreements) {
        return agency(AGENCY, agreements);
    }

    static AgencyHistory agency(UUID id, AgreementHistory... agreements) {
        Map<UUID, AgreementHistory> byId = new HashMap<>();
        for (AgreementHistory one : agreements) {
            byId.put(one.agreementId(), one);
        }
        return new AgencyHistory(id, List.of(new EnrolmentDecision(FIRST_DAY, true, 1)), byId);
    }

    static AgencyHistory otherAgency() {
        return agency(
                OTHER_AGENCY,
                AgreementHistory.unheardOf(OTHER_AGREEMENT, OTHER_AGENCY, Model.TFM)
                        .signed(Model.TFM, SIGNED));
    }

    static OfficerAuthorisation authorised() {
        return authorised(AGENCY, AGREEMENT, Model.TFM, FIRST_DAY, null, null);
    }

    static OfficerAuthorisation authorised(
            UUID agency,
            UUID agreement,
            Model model,
            LocalDate from,
            @Nullable LocalDate revokedOn,
            @Nullable LocalDate separatedOn) {
        return new OfficerAuthorisation(
                agency,
                new RosterRow(
                        new UUID(4, from.toEpochDay() + agency.getLeastSignificantBits()),
                        OFFICER,
                        agreement,
                        model,
                        FIRST_DAY.minusDays(10),
                        from,
                        from.plusYears(2).minusDays(1),
                        revokedOn,
                        separatedOn));
    }

    static PayRate rate(String from, long annualCents) {
        return rate(AGENCY, from, annualCents, 1);
    }

    static PayRate rate(UUID agency, String from, long annualCents, long second) {
        return new PayRate(
                OFFICER,
                agency,
                LocalDate.parse(from),
                annualCents,
                new Origin(new UUID(5, second), second, Instant.ofEpochSecond(second)));
    }

    static OfficerHistory officer(OfficerAuthorisation... authorisations) {
        return officer(List.of(rate("2024-01-01", 7_300_000)), authorisations);
    }

    static OfficerHistory officer(Collection<PayRate> pay, OfficerAuthorisation... authorisations) {
        return new OfficerHistory(OFFICER, true, List.of(authorisations), List.of(), PayHistory.of(pay));
    }

    static PlacedLine line(YearMonth month, int number, CostType type, long cents) {
        return line(AGENCY, month, number, type, cents);
    }

    static PlacedLine line(UUID agency, YearMonth month, int number, CostType type, long cents) {
        return new PlacedLine(
                new PlacedLine.Place(agency, month, number),
                new ClaimLine(
                        number,
                        type,
                        type.isOfOfficer() ? OFFICER : null,
                        cents,
                        ClaimLine.WHOLE,
                        0,
                        null,
                        month.atDay(1),
                        month.atEndOfMonth(),
                        type.accruesByDay() ? null : "item-" + number),
                POLICY);
    }

    static PlacedLine under(ClaimPolicy policy, PlacedLine line) {
        return new PlacedLine(line.place(), line.line(), policy);
    }

    static PlacedLine with(PlacedLine line, int share, long other, @Nullable Integer hundredths) {
        ClaimLine of = line.line();
        return new PlacedLine(
                line.place(),
                new ClaimLine(
                        of.number(),
                        of.type(),
                        of.officerId(),
                        of.amountCents(),
                        share,
                        other,
                        hundredths,
                        of.from(),
                        of.until(),
                        of.reference()),
                line.policy());
    }

    static PlacedLine onDays(PlacedLine line, int first, int last) {
        ClaimLine of = line.line();
        YearMonth month = line.place().month();
        return new PlacedLine(
                line.place(),
                new ClaimLine(
                        of.number(),
                        of.type(),
                        of.officerId(),
                        of.amountCents(),
                        of.shareBasisPoints(),
                        of.otherFundingCents(),
                        of.hundredthsOfHours(),
                        month.atDay(first),
                        month.atDay(last),
                        of.reference()),
                line.policy());
    }

    static LineDecision decided(OfficerHistory officer, AgencyHistory agency, PlacedLine... lines) {
        return all(officer, Set.of(agency), lines).getLast();
    }

    /** The decisions of these lines in the order in which they are given. */
    static List<LineDecision> all(OfficerHistory officer, Set<AgencyHistory> agencies, PlacedLine... lines) {
        Map<UUID, AgencyHistory> byId = new HashMap<>();
        agencies.forEach(agency -> byId.put(agency.agencyId(), agency));
        Map<PlacedLine.Place, LineDecision> decided = OfficerAccount.decide(officer, byId, List.of(lines));
        List<LineDecision> inOrder = new ArrayList<>();
        for (PlacedLine line : lines) {
            inOrder.add(Objects.requireNonNull(decided.get(line.place())));
        }
        return inOrder;
    }
}
