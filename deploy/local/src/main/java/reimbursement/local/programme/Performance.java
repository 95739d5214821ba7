package reimbursement.local.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Counts for a quarter: every twentieth agency stands exactly on 100, 90, 80 or 70 %, at 89.6 %, or has no assignment;
 * the others lie within the bands and below. For a few ICE's count comes late, for a few the two counts differ.
 *
 * @param agency what the agencies report
 * @param ice what ICE reports with them
 * @param late what ICE reports later
 * @param resolved for those that differ, the counts on which the two agree in the end
 */
public record Performance(List<Counts> agency, List<Counts> ice, List<Counts> late, List<Counts> resolved) {

    /** Counts for these agencies, the same for the same names and seed. */
    public static Performance of(List<TaskForceAgency> agencies, long seed) {
        Random random = new Random(seed);
        Performance all = new Performance(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<TaskForceAgency> sorted = agencies.stream()
                .sorted(Comparator.comparing(TaskForceAgency::name))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            all.add(i, counts(sorted.get(i), i, random));
        }
        return all;
    }

    private void add(int index, Counts counts) {
        switch (index % 97) {
            case 13 -> {
                agency.add(counts);
                late.add(counts);
            }
            case 41 -> {
                agency.add(new Counts(counts.agencyId(), counts.assigned() + 2, counts.located() + 2));
                ice.add(counts);
                resolved.add(counts);
            }
            default -> {
                agency.add(counts);
                ice.add(counts);
            }
        }
    }

    private static Counts counts(TaskForceAgency agency, int index, Random random) {
        int tens = 1 + random.nextInt(12);
        int assigned = 10 * tens;
        return switch (index % 20) {
            case 0 -> new Counts(agency.id(), assigned, assigned);
            case 1 -> new Counts(agency.id(), assigned, 9 * tens);
            case 2 -> new Counts(agency.id(), assigned, 8 * tens);
            case 3 -> new Counts(agency.id(), assigned, 7 * tens);
            case 4 -> new Counts(agency.id(), 125, 112);
            case 5 -> new Counts(agency.id(), 0, 0);
            case 6, 7, 8, 9, 10 -> within(agency, 90, random);
            case 11, 12, 13, 14 -> within(agency, 80, random);
            case 15, 16, 17 -> within(agency, 70, random);
            default -> within(agency, 10 + random.nextInt(55), random);
        };
    }

    /** A rate from {@code percent} to nine points above it. */
    private static Counts within(TaskForceAgency agency, int percent, Random random) {
        int hundreds = 1 + random.nextInt(4);
        return new Counts(agency.id(), 100 * hundreds, (percent + random.nextInt(10)) * hundreds);
    }
}
