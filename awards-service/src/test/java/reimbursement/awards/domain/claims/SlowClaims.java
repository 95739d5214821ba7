package reimbursement.awards.domain.claims;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What claims come to, plainly and slowly: day by day, with whole facts in hand, sharing no code with the rules. */
public final class SlowClaims {

    private final List<ClaimWorld.Fact> facts;

    /** From the complete facts. */
    public SlowClaims(List<List<ClaimWorld.Fact>> scripts) {
        this.facts = scripts.stream().flatMap(List::stream).toList();
    }

    private record Row(int agency, YearMonth month, ClaimLine line) {}

    /** Cents by agency and month. */
    public Map<String, Long> amounts() {
        List<Row> rows = rows();
        Map<String, Long> amounts = new HashMap<>();
        Map<String, Long> used = new HashMap<>();
        for (Row row : rows) {
            long cents = isFlawed(row, rows) ? 0 : payable(row);
            String cap = cap(row);
            if (!cap.isEmpty() && cents > 0) {
                cents = Math.max(0, Math.min(cents, limit(row) - used.getOrDefault(cap, 0L)));
                used.merge(cap, cents, Long::sum);
            }
            amounts.merge(row.agency + " " + row.month, cents, Long::sum);
        }
        return amounts;
    }

    private List<Row> rows() {
        Map<String, ClaimWorld.Fact.Claimed> last = new HashMap<>();
        for (ClaimWorld.Fact fact : facts) {
            if (fact instanceof ClaimWorld.Fact.Claimed claimed) {
                last.put(claimed.agency() + " " + claimed.month(), claimed);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int month = 0; month < 24; month++) {
            for (int agency = 0; agency < 2; agency++) {
                YearMonth of = YearMonth.of(2025, 10).plusMonths(month);
                ClaimWorld.Fact.Claimed claimed = last.get(agency + " " + of);
                if (claimed != null) {
                    for (ClaimLine line : claimed.lines()) {
                        rows.add(new Row(agency, of, line));
                    }
                }
            }
        }
        return rows;
    }

    private static boolean isFlawed(Row row, List<Row> rows) {
        boolean salary = false;
        int hours = 0;
        boolean twice = false;
        boolean tooLong = false;
        boolean self = false;
        List<Row> beside = rows.stream()
                .filter(other -> other.agency == row.agency
                        && other.month.equals(row.month)
                        && Objects.equals(other.line.officerId(), row.line.officerId()))
                .toList();
        for (Row other : beside) {
            salary |= other.line.type() == CostType.SALARY;
        }
        for (Row other : beside) {
            boolean again = false;
            for (Row before : beside) {
                again |= before.line.number() < other.line.number()
                        && before.line.type() == other.line.type()
                        && Objects.equals(before.line.reference(), other.line.reference())
                        && share(before.line, other.line);
            }
            boolean alone = other.line.type() == CostType.OVERTIME && !salary;
            boolean counts = !again && !alone && !ownHours(other.line);
            if (counts && (other.line.type() == CostType.SALARY || other.line.type() == CostType.OVERTIME)) {
                Integer worked = other.line.hundredthsOfHours();
                hours += worked == null ? 0 : worked;
            }
            if (other.equals(row)) {
                self = again || alone || ownHours(row.line);
                twice = again;
                tooLong = counts && hours > other.month.lengthOfMonth() * 2_400;
            }
        }
        return self || twice || tooLong;
    }

    private static boolean ownHours(ClaimLine line) {
        Integer hours = line.hundredthsOfHours();
        return hours != null && hours > 2_400 * days(line).size();
    }

    private static boolean share(ClaimLine one, ClaimLine other) {
        return days(one).stream().anyMatch(days(other)::contains);
    }

    private static List<LocalDate> days(ClaimLine line) {
        return line.from().datesUntil(line.until().plusDays(1)).toList();
    }

    private long payable(Row row) {
        List<LocalDate> days = days(row.line);
        long good = days.stream().filter(day -> counts(row, day)).count();
        boolean paid = row.line.type() == CostType.SALARY || row.line.type() == CostType.OVERTIME;
        if (good == 0 || (paid && rate(officer(row), row.line.until()) == null)) {
            return 0;
        }
        BigInteger cents =
                BigInteger.valueOf(row.line.amountCents()).multiply(BigInteger.valueOf(row.line.shareBasisPoints()));
        boolean daily = paid || row.line.type() == CostType.BENEFITS;
        BigInteger charged = daily
                ? cents.multiply(BigInteger.valueOf(good)).divide(BigInteger.valueOf(10_000L * days.size()))
                : cents.divide(BigInteger.valueOf(10_000));
        return Math.max(0, charged.longValueExact() - row.line.otherFundingCents());
    }

    private boolean counts(Row row, LocalDate day) {
        if (day.isBefore(LocalDate.of(2025, 10, 1)) || !enrolled(row.agency, day) || !live(row.agency, day)) {
            return false;
        }
        if (row.line.type() == CostType.VEHICLE) {
            return true;
        }
        ClaimWorld.Fact.Authorised best = null;
        for (ClaimWorld.Fact fact : facts) {
            if (fact instanceof ClaimWorld.Fact.Authorised of
                    && of.officer().equals(officer(row))
                    && holds(of, day)
                    && (best == null
                            || of.from().isAfter(best.from())
                            || (of.from().equals(best.from()) && of.id().compareTo(best.id()) > 0))) {
                best = of;
            }
        }
        return best != null && best.agency() == row.agency;
    }

    private boolean holds(ClaimWorld.Fact.Authorised of, LocalDate day) {
        if (day.isBefore(of.from()) || !day.isBefore(of.from().plusYears(2)) || day.isBefore(of.trained())) {
            return false;
        }
        for (ClaimWorld.Fact fact : facts) {
            LocalDate gone = switch (fact) {
                case ClaimWorld.Fact.Revoked revoked
                when revoked.id().equals(of.id()) -> day.isBefore(revoked.on()) ? null : day;
                case ClaimWorld.Fact.Separated left
                when left.officer().equals(of.officer()) && left.agency() == of.agency() ->
                    left.on().isAfter(of.from()) ? left.on() : null;
                case ClaimWorld.Fact.Transferred moved
                when moved.officer().equals(of.officer()) && of.agency() == 0 ->
                    moved.on().isAfter(of.from()) ? moved.on() : null;
                default -> null;
            };
            if (gone != null && !day.isBefore(gone)) {
                return false;
            }
        }
        return true;
    }

    private boolean enrolled(int agency, LocalDate day) {
        boolean enrolled = false;
        for (ClaimWorld.Fact fact : facts) {
            if (fact instanceof ClaimWorld.Fact.Enrolled of
                    && of.agency() == agency
                    && !of.on().isAfter(day)) {
                enrolled = of.enrolled();
            }
        }
        return enrolled;
    }

    private boolean live(int agency, LocalDate day) {
        boolean live = false;
        Set<LocalDate> suspended = new HashSet<>();
        for (ClaimWorld.Fact fact : facts) {
            switch (fact) {
                case ClaimWorld.Fact.Signed of when of.agency() == agency -> live = !day.isBefore(of.on());
                case ClaimWorld.Fact.Ended of when of.agency() == agency -> live &= day.isBefore(of.on());
                case ClaimWorld.Fact.Suspended of
                when of.agency() == agency ->
                    of.from()
                            .datesUntil(
                                    of.until() == null
                                            ? LocalDate.of(2028, 1, 1)
                                            : of.until().plusDays(1))
                            .forEach(suspended::add);
                case ClaimWorld.Fact.Reinstated of
                when of.agency() == agency && suspended.contains(of.on()) ->
                    suspended.removeIf(held -> !held.isBefore(of.on()));
                default -> {}
            }
        }
        return live && !suspended.contains(day);
    }

    private static String cap(Row row) {
        return switch (row.line.type()) {
            case SALARY, OVERTIME -> row.line.type() + " " + officer(row) + " " + year(row.month);
            case EQUIPMENT -> "EQUIPMENT " + officer(row);
            case VEHICLE -> "VEHICLE " + row.agency;
            case BENEFITS -> "";
        };
    }

    private long limit(Row row) {
        return switch (row.line.type()) {
            case SALARY -> annual(officer(row), year(row.month));
            case OVERTIME -> annual(officer(row), year(row.month)) * 25 / 100;
            case EQUIPMENT -> 750_000;
            case VEHICLE -> 10_000_000;
            case BENEFITS -> Long.MAX_VALUE;
        };
    }

    private long annual(UUID officer, int year) {
        BigInteger sum = BigInteger.ZERO;
        List<LocalDate> days = LocalDate.of(year - 1, 10, 1)
                .datesUntil(LocalDate.of(year, 10, 1))
                .toList();
        for (LocalDate day : days) {
            ClaimWorld.Fact.Paid rate = rate(officer, day);
            sum = sum.add(BigInteger.valueOf(rate == null ? 0 : rate.cents()));
        }
        BigInteger[] parts = sum.divideAndRemainder(BigInteger.valueOf(days.size()));
        return parts[0].longValueExact() + (parts[1].longValueExact() * 2 >= days.size() ? 1 : 0);
    }

    private ClaimWorld.Fact.@Nullable Paid rate(UUID officer, LocalDate day) {
        ClaimWorld.Fact.Paid best = null;
        for (ClaimWorld.Fact fact : facts) {
            if (fact instanceof ClaimWorld.Fact.Paid of
                    && of.officer().equals(officer)
                    && !of.from().isAfter(day)
                    && (best == null
                            || of.from().isAfter(best.from())
                            || (of.from().equals(best.from()) && of.second() > best.second()))) {
                best = of;
            }
        }
        return best;
    }

    private static UUID officer(Row row) {
        return Objects.requireNonNull(row.line.officerId());
    }

    private static int year(YearMonth month) {
        return month.getMonthValue() > 9 ? month.getYear() + 1 : month.getYear();
    }
}
