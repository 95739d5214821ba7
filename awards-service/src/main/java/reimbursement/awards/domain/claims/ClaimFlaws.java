package reimbursement.awards.domain.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What is wrong with a line by itself or beside the other lines of its claim for the same officer, or for vehicles. */
final class ClaimFlaws {

    private static final int HUNDREDTHS_A_DAY = 2_400;

    private ClaimFlaws() {}

    /** The rule that each flawed line breaks. */
    static Map<PlacedLine.Place, ClaimRule> among(List<PlacedLine> inCanonicalOrder) {
        Map<PlacedLine.Place, ClaimRule> flaws = new HashMap<>();
        List<PlacedLine> claim = new ArrayList<>();
        for (PlacedLine line : inCanonicalOrder) {
            if (!claim.isEmpty() && !claim.getLast().isBeside(line)) {
                lookInto(claim, flaws);
                claim.clear();
            }
            claim.add(line);
        }
        lookInto(claim, flaws);
        return flaws;
    }

    private static void lookInto(List<PlacedLine> claim, Map<PlacedLine.Place, ClaimRule> flaws) {
        boolean hasSalary = claim.stream().anyMatch(line -> line.line().type() == CostType.SALARY);
        long hundredths = 0;
        for (int i = 0; i < claim.size(); i++) {
            PlacedLine line = claim.get(i);
            Optional<ClaimRule> flaw = isAmong(line.line(), claim.subList(0, i))
                    ? Optional.of(ClaimRule.SAME_LINE_TWICE)
                    : byItself(line, hasSalary);
            if (flaw.isEmpty()) {
                hundredths += workedHundredths(line.line());
                flaw = hundredths
                                > (long) HUNDREDTHS_A_DAY * line.place().month().lengthOfMonth()
                        ? Optional.of(ClaimRule.HOURS_ABOVE_THE_MONTH)
                        : flaw;
            }
            flaw.ifPresent(rule -> flaws.put(line.place(), rule));
        }
    }

    private static Optional<ClaimRule> byItself(PlacedLine line, boolean hasSalary) {
        if (line.line().claimsMoreHoursThanItsDaysHave()) {
            return Optional.of(ClaimRule.HOURS_ABOVE_THE_MONTH);
        }
        return line.line().type() == CostType.OVERTIME
                        && !hasSalary
                        && line.policy().overtimeNeedsSalary()
                ? Optional.of(ClaimRule.OVERTIME_WITHOUT_SALARY)
                : Optional.empty();
    }

    private static boolean isAmong(ClaimLine line, List<PlacedLine> earlier) {
        return earlier.stream()
                .map(PlacedLine::line)
                .anyMatch(other -> other.type() == line.type()
                        && Objects.equals(other.reference(), line.reference())
                        && other.overlaps(line));
    }

    /** Hours of salary and overtime add up to hours of work; those of benefits are the salary's again. */
    private static long workedHundredths(ClaimLine line) {
        return line.type().isLimitedByPay()
                ? Optional.ofNullable(line.hundredthsOfHours()).orElse(0)
                : 0;
    }
}
