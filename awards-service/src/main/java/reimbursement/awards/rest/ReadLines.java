package reimbursement.awards.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.claims.ClaimLine;
import reimbursement.awards.domain.claims.CostType;
import reimbursement.kit.json.Amount;
import reimbursement.kit.rest.Problems;
import reimbursement.kit.rest.Violation;

/** Reads the lines of a claim for a month; every line that is none is named, not only the first. */
final class ReadLines {

    private static final int MOST_VIOLATIONS = 500;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(100_000);
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ./_-]{0,39}");

    private final YearMonth month;
    private final List<Violation> violations = new ArrayList<>();

    ReadLines(YearMonth month) {
        this.month = month;
    }

    /** The lines, numbered as they were sent; a 400 problem that names what is wrong where any is no line. */
    List<ClaimLine> read(List<ClaimLineRequest> sent) {
        List<ClaimLine> lines = new ArrayList<>(sent.size());
        for (int i = 0; i < sent.size(); i++) {
            int before = violations.size();
            Optional<ClaimLine> line = new OfLine(i).read(sent.get(i));
            if (violations.size() == before) {
                line.ifPresent(lines::add);
            }
        }
        if (!violations.isEmpty()) {
            throw Problems.invalid(List.copyOf(violations.subList(0, Math.min(violations.size(), MOST_VIOLATIONS))));
        }
        return lines;
    }

    private final class OfLine {
        private final int index;

        OfLine(int index) {
            this.index = index;
        }

        Optional<ClaimLine> read(ClaimLineRequest sent) {
            Optional<CostType> type = type(sent.type());
            long amount = cents("amount", sent.amount(), true);
            long other = cents("otherFunding", sent.otherFunding(), false);
            LocalDate from = day("from", sent.from(), month.atDay(1));
            LocalDate until = day("until", sent.until(), month.atEndOfMonth());
            expect(!until.isBefore(from), "until", "must not be before from");
            @Nullable Integer hundredths = hundredths(sent.hours());
            @Nullable String reference = reference(sent.reference());
            int share = type.map(of -> share(of, sent.shareBasisPoints())).orElse(ClaimLine.WHOLE);
            type.ifPresent(of -> officer(of, sent.officerId()));
            return type.filter(of -> violations.isEmpty())
                    .map(of -> new ClaimLine(
                            index + 1, of, sent.officerId(), amount, share, other, hundredths, from, until, reference));
        }

        private Optional<CostType> type(@Nullable String written) {
            Optional<CostType> type = Arrays.stream(CostType.values())
                    .filter(of -> Wire.written(of).equals(written))
                    .findFirst();
            expect(
                    type.isPresent(),
                    "type",
                    "must be one of "
                            + Arrays.stream(CostType.values())
                                    .map(Wire::written)
                                    .toList());
            return type;
        }

        private void officer(CostType type, @Nullable UUID officerId) {
            if (type.isOfOfficer()) {
                expect(officerId != null, "officerId", "is required");
            } else {
                expect(officerId == null, "officerId", "must be absent: a vehicle is the agency's");
            }
        }

        private int share(CostType type, @Nullable Integer basisPoints) {
            if (basisPoints == null) {
                expect(!type.accruesByDay(), "shareBasisPoints", "is required");
                return ClaimLine.WHOLE;
            }
            expect(
                    basisPoints >= 1 && basisPoints <= ClaimLine.WHOLE,
                    "shareBasisPoints",
                    "must be between 1 and " + ClaimLine.WHOLE);
            return basisPoints;
        }

        private long cents(String field, ClaimLineRequest.@Nullable Money money, boolean required) {
            if (money == null) {
                expect(!required, field, "is required");
                return 0;
            }
            try {
                long cents = new Amount(Objects.requireNonNullElse(money.amount(), ""), orEmpty(money)).cents();
                expect(cents >= 0, field, "must not be negative");
                expect(cents <= ClaimLine.MOST_CENTS, field, "must be below 100,000,000.00");
                return cents;
            } catch (IllegalArgumentException refused) {
                expect(false, field, Objects.requireNonNullElse(refused.getMessage(), "is no amount"));
                return 0;
            }
        }

        private static String orEmpty(ClaimLineRequest.Money money) {
            return Objects.requireNonNullElse(money.currency(), "");
        }

        private @Nullable Integer hundredths(@Nullable BigDecimal hours) {
            if (hours == null) {
                return null;
            }
            boolean fits = hours.signum() >= 0
                    && hours.compareTo(MOST_HOURS) <= 0
                    && hours.stripTrailingZeros().scale() <= 2;
            expect(fits, "hours", "must be between 0 and " + MOST_HOURS + " with at most two decimals");
            return fits ? Integer.valueOf(hours.movePointRight(2).intValueExact()) : null;
        }

        private LocalDate day(String field, @Nullable LocalDate day, LocalDate otherwise) {
            expect(day == null || YearMonth.from(day).equals(month), field, "must lie in " + month);
            return day == null ? otherwise : day;
        }

        private @Nullable String reference(@Nullable String reference) {
            expect(
                    reference == null || REFERENCE.matcher(reference).matches(),
                    "reference",
                    "must be at most 40 letters, digits, spaces and . / _ -");
            return reference;
        }

        private void expect(boolean holds, String field, String message) {
            if (!holds) {
                violations.add(new Violation("lines[" + index + "]." + field, message));
            }
        }
    }
}
