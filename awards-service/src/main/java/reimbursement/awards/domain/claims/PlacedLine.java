package reimbursement.awards.domain.claims;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.UUID;

/**
 * A line in its place among all lines, under the policy of its month. Its order is the canonical one in which limits
 * are used up: by month, then agency, then line; when a claim was sent plays no part.
 */
public record PlacedLine(Place place, ClaimLine line, ClaimPolicy policy) implements Comparable<PlacedLine> {

    /**
     * Where a line stands.
     *
     * @param number its number within the claim
     */
    public record Place(UUID agencyId, YearMonth month, int number) {}

    private static final Comparator<PlacedLine> CANONICAL = Comparator.comparing((PlacedLine of) -> of.place.month())
            .thenComparing(of -> of.place.agencyId())
            .thenComparing(of -> of.place.number());

    FiscalYear fiscalYear() {
        return FiscalYear.of(place.month());
    }

    /** Whether the two stand in one claim. */
    boolean isBeside(PlacedLine other) {
        return place.month().equals(other.place.month()) && place.agencyId().equals(other.place.agencyId());
    }

    @Override
    public int compareTo(PlacedLine other) {
        return CANONICAL.compare(this, other);
    }
}
