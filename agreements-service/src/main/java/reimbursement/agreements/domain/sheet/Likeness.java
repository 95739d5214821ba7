package reimbursement.agreements.domain.sheet;

import java.util.Optional;
import reimbursement.agreements.domain.AgencyKey;

/**
 * When two names may be one agency's. Our reading: at most two letters differ ("Somervill" County of September 2025 is
 * "Somervell" in January 2026), or both carry the name of the county that both are of ("Cambria County Sheriff's Office",
 * "Cambria County Prison"). Another number is another agency: "Precinct 2" is no slip for "Precinct 3".
 */
final class Likeness {

    private static final int LETTERS = 2;
    private static final String KIND_OF_COUNTY = "\\b(county|parish|borough)\\b";

    private Likeness() {}

    /** How many letters differ between two normalised names, as far as that may be a slip. */
    static Optional<Integer> slips(String one, String other) {
        int letters = digits(one).equals(digits(other)) ? distance(one, other) : Integer.MAX_VALUE;
        return letters <= LETTERS ? Optional.of(letters) : Optional.empty();
    }

    /** Whether two normalised names both carry the name of the one county. */
    static boolean ofOneCounty(String one, Optional<String> county, String other, Optional<String> otherCounty) {
        return county.map(Likeness::county)
                .filter(name -> !name.isEmpty())
                .filter(name ->
                        otherCounty.map(Likeness::county).filter(name::equals).isPresent())
                .filter(name -> one.contains(name) && other.contains(name))
                .filter(_ -> digits(one).equals(digits(other)))
                .isPresent();
    }

    private static String digits(String name) {
        return name.replaceAll("\\P{N}+", " ").strip();
    }

    private static String county(String written) {
        return AgencyKey.normalised(written).replaceAll(KIND_OF_COUNTY, "").strip();
    }

    /** Letters to put in, take out or replace (Levenshtein); far more than {@link #LETTERS} where lengths differ widely. */
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > LETTERS) {
            return Integer.MAX_VALUE;
        }
        int[] above = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] line = new int[other.length() + 1];
            line[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int replaced = above[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                line[column] = Math.min(replaced, 1 + Math.min(above[column], line[column - 1]));
            }
            above = line;
        }
        return above[other.length()];
    }
}
