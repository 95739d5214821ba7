package reimbursement.local.programme;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What an agency's system sends for a month: salary, benefits and overtime of a few officers. Every third officer works
 * part of the time for the task force, every seventh's salary is met in part by a state bonus, and every ninth claims more
 * overtime than a quarter of a year's salary.
 *
 * @param officers the agency's officers by their own numbers
 */
public record MonthlyClaim(UUID agencyId, YearMonth month, List<Payroll.Pay> pay, Map<String, UUID> officers) {
    /** So many officers an agency claims for at most. */
    static final int MOST_OFFICERS = 8;

    private static final int WHOLE = 10_000;
    private static final int PART = 7_500;
    private static final long STATE_BONUS_CENTS = 50_000;

    /** The months that the agency at this place among the claiming ones claims. */
    public static List<YearMonth> monthsOf(int place) {
        YearMonth december = YearMonth.of(2025, 12);
        return place % 3 == 0 ? List.of(december.minusMonths(1), december) : List.of(december);
    }

    /** The agencies that claim: every sixth, in the order of their names. */
    public static List<TaskForceAgency> claiming(List<TaskForceAgency> agencies) {
        return IntStream.range(0, agencies.size())
                .filter(place -> place % 6 == 1)
                .mapToObj(agencies::get)
                .toList();
    }

    /** The lines as they are sent; none where the agency has no officers. */
    public List<Map<String, Object>> lines() {
        List<Map<String, Object>> lines = new ArrayList<>();
        List<Payroll.Pay> claimed = pay.stream()
                .filter(one -> officers.containsKey(one.number()))
                .limit(MOST_OFFICERS)
                .toList();
        for (Payroll.Pay one : claimed) {
            int nth = Math.floorMod(one.number().hashCode(), 63);
            long salary = one.monthlyCents();
            Map<String, Object> line = line("salary", one, salary, nth);
            if (nth % 7 == 3) {
                line.put("otherFunding", dollars(STATE_BONUS_CENTS));
            }
            lines.add(line);
            lines.add(line("benefits", one, salary * 3 / 10, nth));
            lines.add(line("overtime", one, nth % 9 == 4 ? one.annualCents() * 2 / 5 : salary / 12, nth));
        }
        return lines;
    }

    /** The lines without the last one: it had been sent by mistake. */
    public List<Map<String, Object>> mended() {
        List<Map<String, Object>> lines = lines();
        return lines.isEmpty() ? lines : lines.subList(0, lines.size() - 1);
    }

    private Map<String, Object> line(String type, Payroll.Pay one, long cents, int nth) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("type", type);
        line.put("officerId", officers.get(one.number()));
        line.put("amount", dollars(cents));
        line.put("shareBasisPoints", nth % 3 == 1 ? PART : WHOLE);
        return line;
    }

    private static Map<String, String> dollars(long cents) {
        return Map.of("amount", BigDecimal.valueOf(cents, 2).toPlainString(), "currency", "USD");
    }
}
