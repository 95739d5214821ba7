package reimbursement.awards.domain.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the rules understand as the value of a setting. */
sealed interface Accepted {

    /** One of these words. */
    record Word(List<String> words) implements Accepted {}

    /** One or several of these words, each once, separated by commas. */
    record Words(List<String> words) implements Accepted {}

    /** A whole number, both bounds included. */
    record Whole(int least, int most) implements Accepted {}

    /** Dollars with at most two decimals, both bounds included, in cents. */
    record Dollars(long leastCents, long mostCents) implements Accepted {}

    /** A day, such as 2025-10-01. */
    record Day() implements Accepted {}

    /** What is wrong with a value, for a person; empty where a rule knows it. */
    default Optional<String> flawOf(String value) {
        boolean known = switch (this) {
            case Word(var words) -> words.contains(value);
            case Words(var words) -> areSome(words, value);
            case Whole(var least, var most) -> isWhole(value, least, most);
            case Dollars(var least, var most) -> areDollars(value, least, most);
            case Day() -> isDay(value);
        };
        return known ? Optional.empty() : Optional.of("must be " + written());
    }

    private String written() {
        return switch (this) {
            case Word(var words) -> (words.size() == 1 ? "" : "one of ") + String.join(", ", words);
            case Words(var words) -> "some of " + String.join(", ", words) + ", each once, separated by commas";
            case Whole(var least, var most) -> "a whole number from " + least + " to " + most;
            case Dollars(var least, var most) ->
                "dollars from " + dollars(least) + " to " + dollars(most) + ", with at most two decimals";
            case Day() -> "a day such as 2025-10-01";
        };
    }

    private static boolean areSome(List<String> words, String value) {
        List<String> said = Arrays.asList(value.split(",", -1));
        return words.containsAll(said) && said.stream().distinct().count() == said.size();
    }

    private static boolean isWhole(String value, int least, int most) {
        return Shapes.WHOLE.matcher(value).matches()
                && Integer.parseInt(value) >= least
                && Integer.parseInt(value) <= most;
    }

    private static boolean areDollars(String value, long least, long most) {
        if (!Shapes.DOLLARS.matcher(value).matches()) {
            return false;
        }
        long cents = new BigDecimal(value).movePointRight(2).longValueExact();
        return cents >= least && cents <= most;
    }

    private static boolean isDay(String value) {
        try {
            return Shapes.DAY.matcher(value).matches()
                    && LocalDate.parse(value).toString().equals(value);
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    private static String dollars(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    /** How values are written. */
    final class Shapes {
        private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");
        private static final Pattern DOLLARS = Pattern.compile("(0|[1-9][0-9]{0,9})(\\.[0-9]{1,2})?");
        private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

        private Shapes() {}
    }
}
