package reimbursement.awards.flow;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import reimbursement.awards.domain.quarter.FiscalQuarter;

/** What awards come to, plainly and slowly, with whole histories in hand, sharing no code with the rules. */
final class SlowAwards {

    private final AwardHistory history;

    SlowAwards(AwardHistory history) {
        this.history = history;
    }

    /** Cents due to an agency for a quarter; nothing while its counts are missing or disputed. */
    long cents(int agency, FiscalQuarter quarter) {
        LocalDate snapshot = quarter.snapshotOn();
        List<CountFact> counts =
                Objects.requireNonNull(history.counts().get(agency).get(quarter));
        int[] count = decided(counts);
        if (count.length == 0 || !isEnrolled(history.agencies().get(agency), snapshot)) {
            return 0;
        }
        Set<Integer> officers = new TreeSet<>();
        history.officers().forEach(script -> {
            for (AwardFact fact : script) {
                if (fact instanceof AwardFact.Authorised of
                        && of.agency() == agency
                        && of.model().equals("TFM")
                        && isWorking(history.agencies().get(agency), of.agreement(), snapshot)
                        && holds(of, script, snapshot)) {
                    officers.add(of.officer());
                }
            }
        });
        return officers.size() * perOfficer(count[0], count[1]);
    }

    private static long perOfficer(int assigned, int located) {
        if (assigned == 0) {
            return 0;
        }
        int percent = 0;
        while ((percent + 1L) * assigned <= located * 100L) {
            percent++;
        }
        return percent < 70 ? 0 : percent < 80 ? 50_000 : percent < 90 ? 75_000 : 100_000;
    }

    private static boolean holds(AwardFact.Authorised of, List<AwardFact.OfOfficer> script, LocalDate day) {
        boolean trained = false;
        boolean revoked = false;
        boolean gone = false;
        boolean moved = false;
        for (AwardFact fact : script) {
            switch (fact) {
                case AwardFact.Trained said -> trained = !said.on().isAfter(day);
                case AwardFact.Revoked said
                when said.id() == of.id() -> revoked = !said.on().isAfter(day);
                case AwardFact.Separated said
                when said.agency() == of.agency() -> gone = !said.on().isAfter(day);
                case AwardFact.Transferred said
                when said.from() == of.agency() -> moved = !said.on().isAfter(day);
                default -> {}
            }
        }
        boolean begun = !of.from().isAfter(day) && !of.until().isBefore(day);
        return begun && trained && !revoked && !gone && !moved;
    }

    /** Whether an agency is enrolled on a day: what was decided last of that day holds. */
    static boolean isEnrolled(List<? extends AwardFact> script, LocalDate day) {
        boolean enrolled = false;
        for (AwardFact fact : script) {
            if (fact instanceof AwardFact.Enrolled of && !of.on().isAfter(day)) {
                enrolled = of.approved();
            }
        }
        return enrolled;
    }

    private static boolean isWorking(List<? extends AwardFact> script, int agreement, LocalDate day) {
        return isSigned(script, agreement, day)
                && !hasEnded(script, agreement, day)
                && !isSuspended(script, agreement, day);
    }

    /** Whether an agreement has taken effect by a day: what was said last of its signature holds. */
    static boolean isSigned(List<? extends AwardFact> script, int agreement, LocalDate day) {
        boolean signed = false;
        for (AwardFact fact : script) {
            if (fact instanceof AwardFact.Signed of && of.agreement() == agreement) {
                signed = !of.on().isAfter(day);
            }
        }
        return signed;
    }

    static boolean hasEnded(List<? extends AwardFact> script, int agreement, LocalDate day) {
        return script.stream()
                .anyMatch(fact -> fact instanceof AwardFact.Terminated of
                        && of.agreement() == agreement
                        && !of.on().isAfter(day));
    }

    /** Whether an agreement is suspended on a day: by the days themselves, set and lifted. */
    static boolean isSuspended(List<? extends AwardFact> script, int agreement, LocalDate day) {
        Set<LocalDate> days = new HashSet<>();
        LocalDate horizon = LocalDate.of(2028, 1, 1);
        for (AwardFact fact : script) {
            if (fact instanceof AwardFact.Suspended of && of.agreement() == agreement) {
                LocalDate until = of.until();
                of.from()
                        .datesUntil(until == null ? horizon : until.plusDays(1))
                        .forEach(days::add);
            }
            if (fact instanceof AwardFact.Reinstated of && of.agreement() == agreement) {
                days.removeIf(held -> !held.isBefore(of.on()));
            }
        }
        return days.contains(day);
    }

    /** Whether counts are left that differ and of which none was set and no window is over. */
    static boolean isDisputed(List<CountFact> counts) {
        return reported(counts, "agency").length > 0
                && reported(counts, "ice").length > 0
                && decided(counts).length == 0;
    }

    /** Assigned and located of the count that decides; empty where none does. */
    private static int[] decided(List<CountFact> counts) {
        int[] own = {};
        int[] ice = {};
        int[] set = {};
        for (CountFact fact : counts) {
            switch (fact) {
                case CountFact.Resolved of -> set = new int[] {of.assigned(), of.located()};
                case CountFact.Lapsed _ -> set = ice;
                case CountFact.Reported of -> {
                    int[] said = {of.assigned(), of.located()};
                    int[] before = of.source().equals("ice") ? ice : own;
                    if (!Arrays.equals(said, before)) {
                        set = new int[] {};
                    }
                    ice = of.source().equals("ice") ? said : ice;
                    own = of.source().equals("ice") ? own : said;
                }
            }
        }
        boolean agree = own.length > 0 && Arrays.equals(own, ice);
        return agree ? own : set;
    }

    private static int[] reported(List<CountFact> counts, String source) {
        int[] last = {};
        for (CountFact fact : counts) {
            if (fact instanceof CountFact.Reported of && of.source().equals(source)) {
                last = new int[] {of.assigned(), of.located()};
            }
        }
        return last;
    }
}
