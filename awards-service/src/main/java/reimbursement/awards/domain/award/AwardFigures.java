package reimbursement.awards.domain.award;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.performance.CountBasis;
import reimbursement.awards.domain.performance.PerformanceCount;

/**
 * A calculated award: {@code amountCents} is always {@code perOfficerCents * eligibleOfficers}.
 *
 * @param count the count that decided; null where the standing alone says that nothing is due
 * @param countBasis why that one
 * @param band 90, 80, 70 or none
 * @param perOfficerCents zero where the band is none
 */
@Embeddable
public record AwardFigures(
        @Embedded @Nullable PerformanceCount count,
        @Enumerated(EnumType.STRING) CountBasis countBasis,
        String band,
        @Column(name = "paid_officers") int eligibleOfficers,
        long perOfficerCents,
        long amountCents,
        @Enumerated(EnumType.STRING) AwardReason reason) {

    /** The band of a rate below all bands, or of no rate. */
    public static final String NO_BAND = "none";

    public AwardFigures {
        if (amountCents != Math.multiplyExact(perOfficerCents, (long) eligibleOfficers)) {
            throw new IllegalArgumentException("an award is its officers times the amount for each");
        }
    }

    /** The count that decided; empty where the standing alone says that nothing is due. */
    public Optional<PerformanceCount> decidingCount() {
        return Optional.ofNullable(count);
    }

    /** Whether both are told in the same words: why the same count decides is not told. */
    boolean saysTheSameAs(AwardFigures other) {
        return equals(new AwardFigures(
                other.count,
                countBasis,
                other.band,
                other.eligibleOfficers,
                other.perOfficerCents,
                other.amountCents,
                other.reason));
    }
}
