package reimbursement.agreements.domain;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/**
 * By what an import recognises an agency: state, normalised name and type. The county is left out on purpose, for it
 * is often misspelt, and the name alone would not do: a "Washington County Sheriff's Office" exists in eleven states.
 *
 * @param name lower case, without accents, apostrophes and punctuation, with "and" for "&amp;", single spaces
 */
public record AgencyKey(USState state, String name, AgencyType type) implements Comparable<AgencyKey> {

    private static final Comparator<AgencyKey> ORDER = Comparator.comparing(AgencyKey::state)
            .thenComparing(AgencyKey::name)
            .thenComparing(AgencyKey::type);

    /** The key of an agency from its name as written. */
    public static AgencyKey of(USState state, String writtenName, AgencyType type) {
        return new AgencyKey(state, normalised(writtenName), type);
    }

    /** A name reduced to what tells agencies apart; empty where it holds neither letter nor digit. */
    public static String normalised(String writtenName) {
        return Normalizer.normalize(writtenName, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['\u2018\u2019\u02bc]", "")
                .replace("&", " and ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    @Override
    public int compareTo(AgencyKey other) {
        return ORDER.compare(this, other);
    }
}
