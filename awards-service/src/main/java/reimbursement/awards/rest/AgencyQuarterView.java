package reimbursement.awards.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.awards.application.ReadingAgencyQuarters.AgencyReport;
import reimbursement.awards.application.ReadingAwards.AwardReport;
import reimbursement.awards.domain.performance.CountSource;
import reimbursement.awards.domain.quarter.AgencyQuarter;
import reimbursement.awards.domain.quarter.ReportedCount;
import reimbursement.awards.domain.quarter.RosterAnswer;
import reimbursement.kit.json.Amount;

/** Where an agency's quarter stands, and what its award waits for. */
record AgencyQuarterView(
        UUID agencyId,
        Optional<StandingPart> standing,
        Optional<RosterPart> roster,
        CountsPart counts,
        Optional<UUID> disputeId,
        List<String> waitsOn,
        Optional<AwardPart> award) {

    record StandingPart(int revision, boolean enrolled) {}

    record RosterPart(int revision, int standingRevision, int rows, boolean matches) {
        static RosterPart of(RosterAnswer roster) {
            return new RosterPart(roster.revision(), roster.standingRevision(), roster.rows(), roster.matches());
        }
    }

    record CountsPart(Optional<CountView> agency, Optional<CountView> ice) {}

    record AwardPart(UUID id, String status, Amount amount) {
        static AwardPart of(AwardReport report) {
            AwardView award = AwardView.of(report);
            return new AwardPart(award.id(), award.status(), award.amount());
        }
    }

    static AgencyQuarterView of(AgencyReport report) {
        AgencyQuarter agency = report.agency();
        return new AgencyQuarterView(
                agency.agencyId(),
                agency.enrolled().map(enrolled -> new StandingPart(agency.standingRevision(), enrolled)),
                agency.roster().map(RosterPart::of),
                new CountsPart(count(agency, CountSource.AGENCY), count(agency, CountSource.ICE)),
                agency.disputeId(),
                report.waits().stream().map(Wire::written).toList(),
                report.award().map(AwardPart::of));
    }

    private static Optional<CountView> count(AgencyQuarter agency, CountSource source) {
        return agency.count(source).map(ReportedCount::count).map(CountView::of);
    }
}
