package reimbursement.awards.domain.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with bands: together they have to reach from 100 % down to the lowest bound, each rate above it in one
 * band exactly, and never less for a higher rate.
 */
final class BandFlaws {

    /** So many bands there are at most. */
    static final int MOST = 20;

    /** A band pays an officer a million dollars at most. */
    static final long MOST_CENTS = 100_000_000;

    private static final int WHOLE = 100;

    private final List<ProposedBand> bands;
    private final List<PolicyFlaw> flaws = new ArrayList<>();

    private BandFlaws(List<ProposedBand> bands) {
        this.bands = bands;
    }

    /** Every flaw, band by band. */
    static List<PolicyFlaw> of(List<ProposedBand> bands) {
        if (bands.isEmpty() || bands.size() > MOST) {
            return List.of(new PolicyFlaw("bands", "must be 1 to " + MOST + ", from the highest to the lowest"));
        }
        BandFlaws found = new BandFlaws(bands);
        for (int i = 0; i < bands.size(); i++) {
            found.look(i);
        }
        return found.flaws;
    }

    private void look(int index) {
        ProposedBand band = bands.get(index);
        expect(isPercent(band.fromPercent()), index, "fromPercent", "must be between 0 and 100");
        expect(isPercent(band.toPercent()), index, "toPercent", "must be between 0 and 100");
        expect(band.toPercent() > band.fromPercent(), index, "toPercent", "must be above fromPercent");
        expect(
                band.centsPerOfficer() >= 0 && band.centsPerOfficer() <= MOST_CENTS,
                index,
                "perOfficer",
                "must be between 0.00 and 1000000.00");
        if (index == 0) {
            expect(band.toPercent() == WHOLE, index, "toPercent", "must be 100 in the highest band");
        } else {
            lookBelow(bands.get(index - 1), band, index);
        }
    }

    private void lookBelow(ProposedBand above, ProposedBand band, int index) {
        String range = above.fromPercent() + " to " + above.toPercent();
        if (band.fromPercent() >= above.fromPercent()) {
            expect(false, index, "fromPercent", "must be below the band above, " + range + ": bands descend");
        } else {
            expect(
                    band.toPercent() <= above.fromPercent(),
                    index,
                    "toPercent",
                    "overlaps the band above, " + range + ": it must be " + above.fromPercent());
            expect(
                    band.toPercent() >= above.fromPercent(),
                    index,
                    "toPercent",
                    "leaves a gap below the band above, " + range + ": it must be " + above.fromPercent());
        }
        expect(
                band.centsPerOfficer() <= above.centsPerOfficer(),
                index,
                "perOfficer",
                "must not be more than in the band above");
    }

    private static boolean isPercent(int number) {
        return number >= 0 && number <= WHOLE;
    }

    private void expect(boolean holds, int index, String field, String message) {
        if (!holds) {
            flaws.add(new PolicyFlaw("bands[" + index + "]." + field, message));
        }
    }
}
