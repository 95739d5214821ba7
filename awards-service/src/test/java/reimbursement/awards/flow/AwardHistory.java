package reimbursement.awards.flow;

import static reimbursement.awards.domain.quarter.FiscalQuarter.containing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.quarter.FiscalQuarter;

/**
 * A random history of two agencies, their officers and their counts in two quarters. Each script keeps its order; how
 * they interleave is open. Dates crowd around the snapshots.
 *
 * @param agencies what agreements-service records of each agency
 * @param officers what officers-service records of each officer
 * @param counts what is done about each agency's counts, by quarter
 */
record AwardHistory(
        List<List<AwardFact.OfAgency>> agencies,
        List<List<AwardFact.OfOfficer>> officers,
        List<Map<FiscalQuarter, List<CountFact>>> counts) {

    static final List<FiscalQuarter> QUARTERS =
            List.of(containing(LocalDate.of(2026, 9, 30)), containing(LocalDate.of(2026, 12, 31)));

    private static final LocalDate SIGNED = LocalDate.of(2025, 3, 1);
    private static final LocalDate ENROLLED = LocalDate.of(2025, 10, 1);

    /** Agreements 0 and 1 are the agencies' first, 2 and 3 those that follow, 4 and 5 for warrant service. */
    private static final int FOLLOWING = 2;

    private static final int WARRANT = 4;

    static AwardHistory random(Random random) {
        Dice dice = new Dice(random);
        List<List<AwardFact.OfAgency>> agencies = new ArrayList<>();
        List<Map<FiscalQuarter, List<CountFact>>> counts = new ArrayList<>();
        for (int agency = 0; agency < 2; agency++) {
            agencies.add(agency(dice, agency));
            Map<FiscalQuarter, List<CountFact>> desks = new LinkedHashMap<>();
            QUARTERS.forEach(quarter -> desks.put(quarter, counts(dice)));
            counts.add(desks);
        }
        List<List<AwardFact.OfOfficer>> officers = new ArrayList<>();
        int number = 1 + random.nextInt(5);
        for (int officer = 0; officer < number; officer++) {
            officers.add(officer(dice, officer));
        }
        return new AwardHistory(agencies, officers, counts);
    }

    private static List<AwardFact.OfAgency> agency(Dice dice, int agency) {
        List<AwardFact.OfAgency> enrolment = new ArrayList<>();
        if (dice.in(95)) {
            enrolment.add(new AwardFact.Enrolled(agency, dice.in(85) ? ENROLLED : dice.day(), true));
        }
        if (dice.in(25) && !enrolment.isEmpty()) {
            enrolment.add(new AwardFact.Enrolled(agency, dice.day(), false));
            if (dice.in(50)) {
                enrolment.add(new AwardFact.Enrolled(agency, dice.day(), true));
            }
        }
        List<AwardFact.OfAgency> others = new ArrayList<>();
        if (dice.in(30)) {
            others.add(new AwardFact.Renamed(agency, dice.day()));
        }
        if (dice.in(30)) {
            others.add(new AwardFact.Signed(agency, agency + WARRANT, "WSO", SIGNED));
        }
        if (dice.in(12)) {
            others.add(new AwardFact.AgencyRestated(agency));
        }
        List<AwardFact.OfAgency> script = new ArrayList<>(List.of(new AwardFact.Registered(agency)));
        script.addAll(dice.merged(List.of(enrolment, agreement(dice, agency), others)));
        return script;
    }

    private static List<AwardFact.OfAgency> agreement(Dice dice, int agency) {
        List<AwardFact.OfAgency> script = new ArrayList<>();
        script.add(new AwardFact.Signed(agency, agency, "TFM", dice.in(90) ? SIGNED : dice.day()));
        if (dice.in(40)) {
            LocalDate from = dice.day();
            @Nullable LocalDate until = dice.in(40) ? null : from.plusDays(dice.below(60));
            script.add(new AwardFact.Suspended(agency, agency, from, until));
            boolean extended = until != null && dice.in(30);
            LocalDate further = until == null ? from : until.plusDays(1);
            if (extended) {
                script.add(new AwardFact.Suspended(agency, agency, further, further.plusDays(dice.below(60))));
            }
            if (dice.in(30)) {
                LocalDate lifted = until == null
                        ? from.plusDays(1 + dice.below(60))
                        : from.plusDays(
                                1 + dice.below(Math.max(1, from.until(until).getDays())));
                script.add(new AwardFact.Reinstated(agency, agency, lifted, false));
            }
            if (dice.in(30)) {
                script.add(new AwardFact.Reinstated(agency, agency, from, true));
                if (extended) {
                    script.add(new AwardFact.Reinstated(agency, agency, further, true));
                }
            }
        }
        if (dice.in(15)) {
            script.add(new AwardFact.Signed(agency, agency, "TFM", dice.in(30) ? SIGNED.minusDays(1) : dice.day()));
        }
        if (dice.in(25)) {
            LocalDate ends = dice.day();
            script.add(new AwardFact.Noticed(agency, agency, ends));
            script.add(new AwardFact.Terminated(agency, agency, ends));
            if (dice.in(60)) {
                script.add(new AwardFact.Signed(agency, agency + FOLLOWING, "TFM", ends.plusDays(dice.below(40))));
            }
        }
        return script;
    }

    private static List<AwardFact.OfOfficer> officer(Dice dice, int officer) {
        List<AwardFact.OfOfficer> script = new ArrayList<>();
        script.add(new AwardFact.Nominated(0, officer));
        script.add(new AwardFact.TrainingStarted(0, officer));
        stay(dice, script, officer, 0, dice.in(80) ? ENROLLED.minusDays(5) : dice.day());
        if (dice.in(15)) {
            script.add(new AwardFact.OfficersRestated(officer, 0));
        }
        if (dice.in(30)) {
            LocalDate moved = dice.day();
            script.add(new AwardFact.Transferred(officer, 0, 1, moved));
            authorise(dice, script, officer, 1, moved.plusDays(dice.below(8)));
            leave(dice, script, officer, 1);
        } else {
            leave(dice, script, officer, 0);
        }
        return script;
    }

    private static void stay(Dice dice, List<AwardFact.OfOfficer> script, int officer, int agency, LocalDate trained) {
        boolean late = dice.in(15);
        if (!late) {
            script.add(new AwardFact.Trained(agency, officer, "TFM", trained));
        }
        int authorisations = 1 + (dice.in(30) ? 1 : 0);
        for (int i = 0; i < authorisations; i++) {
            authorise(dice, script, officer, agency, dice.authorisedFrom());
        }
        if (late) {
            script.add(new AwardFact.Trained(agency, officer, "TFM", trained));
        }
        if (dice.in(15)) {
            script.add(new AwardFact.Trained(agency, officer, "TFM", dice.day()));
        }
    }

    /** One authorisation, perhaps revoked, perhaps on another day than was said at first. */
    private static void authorise(
            Dice dice, List<AwardFact.OfOfficer> script, int officer, int agency, LocalDate from) {
        int id = officer * 10 + script.size();
        boolean warrant = dice.in(8);
        int agreement = agency + (warrant ? WARRANT : dice.in(15) ? FOLLOWING : 0);
        script.add(new AwardFact.Authorised(id, agency, officer, agreement, warrant ? "WSO" : "TFM", from));
        if (dice.in(25)) {
            script.add(new AwardFact.Revoked(officer, id, dice.day()));
            if (dice.in(35)) {
                script.add(new AwardFact.Revoked(officer, id, dice.day()));
            }
        } else if (dice.in(15)) {
            script.add(new AwardFact.Expired(officer, id));
        }
    }

    private static void leave(Dice dice, List<AwardFact.OfOfficer> script, int officer, int agency) {
        if (dice.in(15)) {
            script.add(new AwardFact.Separated(agency, officer, dice.day()));
            if (dice.in(30)) {
                script.add(new AwardFact.Separated(agency, officer, dice.day()));
            }
        }
    }

    private static List<CountFact> counts(Dice dice) {
        List<CountFact> own = new ArrayList<>();
        List<CountFact> ice = new ArrayList<>();
        CountFact.Reported last = dice.count("agency");
        while (dice.in(25)) {
            own.add(dice.count("agency"));
        }
        own.add(last);
        ice.add(dice.in(65) ? new CountFact.Reported("ice", last.assigned(), last.located()) : dice.count("ice"));
        if (dice.in(6)) {
            (dice.in(50) ? own : ice).clear();
        }
        List<CountFact> script = new ArrayList<>(dice.merged(List.of(own, ice)));
        end(dice, script);
        if (dice.in(25)) {
            CountFact.Reported other = dice.count("ice");
            script.add(other);
            if (dice.in(60)) {
                script.add(new CountFact.Reported("agency", other.assigned(), other.located()));
            }
            end(dice, script);
        }
        return script;
    }

    /** Ends the dispute that these counts leave open, in most cases. */
    private static void end(Dice dice, List<CountFact> script) {
        if (SlowAwards.isDisputed(script) && dice.in(85)) {
            CountFact.Reported set = dice.count("programme");
            script.add(dice.in(60) ? new CountFact.Resolved(set.assigned(), set.located()) : new CountFact.Lapsed());
        }
    }
}
