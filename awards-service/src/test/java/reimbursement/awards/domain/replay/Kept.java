package reimbursement.awards.domain.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.award.AwardPolicy;
import reimbursement.awards.domain.award.Band;
import reimbursement.awards.domain.award.Basis;
import reimbursement.awards.domain.award.PolicySetting;
import reimbursement.awards.domain.award.PolicySettings;
import reimbursement.awards.domain.performance.DisputeState;
import reimbursement.awards.domain.quarter.ReportedCount;
import reimbursement.awards.domain.roster.AgreementStanding;
import reimbursement.awards.domain.roster.Model;
import reimbursement.awards.domain.roster.Roster;
import reimbursement.awards.domain.roster.RosterDigest;
import reimbursement.awards.domain.roster.RosterRow;
import reimbursement.awards.domain.roster.Standing;

/** Kept quarters and policies, as tests need them. */
final class Kept {

    static final LocalDate SNAPSHOT = LocalDate.of(2025, 12, 31);
    static final UUID AGENCY = new UUID(1, 1);
    static final AwardPolicy POLICY =
            policy("today", "ICE", new Band(90, 100, 100_000), new Band(80, 90, 75_000), new Band(70, 80, 50_000));

    private static final UUID AGREEMENT = new UUID(2, 1);

    private Kept() {}

    static AwardPolicy policy(String version, String decidingSource, Band... bands) {
        return new AwardPolicy(
                version,
                LocalDate.of(2025, 10, 1),
                null,
                List.of(bands),
                new PolicySettings(List.of(
                        setting("bands.amounts", "PER_ELIGIBLE_OFFICER"),
                        setting("bands.bounds", "LOWER_INCLUDED_UPPER_EXCLUDED_BUT_100"),
                        setting("count.no-assignments", "NO_AWARD"),
                        setting("count.deciding-source", decidingSource),
                        setting("eligibility.model", "TFM"),
                        setting("eligibility.revoked-or-separated-on-snapshot", "EXCLUDED"),
                        setting("overall-assistance.weight", "0"))));
    }

    private static PolicySetting setting(String name, String value) {
        return new PolicySetting(name, value, Basis.READING, "silence", "programme office", SNAPSHOT);
    }

    /** An agency with so many officers who count, whose two sources report the same. */
    static KeptQuarter quarter(int officers, int assigned, int located) {
        ReportedCount count = new ReportedCount(1, assigned, located);
        return quarter(officers, count, count, new DisputeState.Open());
    }

    static KeptQuarter quarter(
            int officers, @Nullable ReportedCount agency, @Nullable ReportedCount ice, DisputeState dispute) {
        Roster roster = roster(officers);
        return new KeptQuarter(AGENCY, standing(), 4, roster, roster.digest(), agency, ice, dispute);
    }

    static KeptQuarter attested(@Nullable RosterDigest digest) {
        ReportedCount count = new ReportedCount(1, 10, 9);
        return new KeptQuarter(AGENCY, standing(), 4, roster(2), digest, count, count, new DisputeState.Open());
    }

    static Roster roster(int officers) {
        List<RosterRow> rows = new ArrayList<>();
        for (int i = 0; i < officers; i++) {
            rows.add(new RosterRow(
                    new UUID(3, i),
                    new UUID(4, i),
                    AGREEMENT,
                    Model.TFM,
                    LocalDate.of(2025, 9, 26),
                    LocalDate.of(2025, 10, 1),
                    LocalDate.of(2027, 9, 30),
                    null,
                    null));
        }
        return new Roster(rows);
    }

    private static Standing standing() {
        return new Standing(
                3, true, List.of(new AgreementStanding(AGREEMENT, Model.TFM, LocalDate.of(2025, 3, 1), false, false)));
    }
}
