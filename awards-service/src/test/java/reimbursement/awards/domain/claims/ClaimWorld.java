package reimbursement.awards.domain.claims;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A random history of two agencies and a few officers, as scripts: what one speaker says comes in its order. */
public final class ClaimWorld {

    static final UUID[] AGENCIES = {Given.AGENCY, Given.OTHER_AGENCY};
    static final UUID[] AGREEMENTS = {Given.AGREEMENT, Given.OTHER_AGREEMENT};
    private static final int OFFICERS = 3;
    private static final int MONTHS = 14;
    private static final CostType[] OF_OFFICERS = {
        CostType.SALARY, CostType.SALARY, CostType.OVERTIME, CostType.OVERTIME, CostType.BENEFITS, CostType.EQUIPMENT
    };

    private final Random random;
    public final List<List<Fact>> scripts = new ArrayList<>();

    private ClaimWorld(Random random) {
        this.random = random;
    }

    /** Something that becomes known. */
    public sealed interface Fact {
        record Enrolled(int agency, LocalDate on, boolean enrolled) implements Fact {}

        record Signed(int agency, LocalDate on) implements Fact {}

        record Suspended(
                int agency, LocalDate from, @Nullable LocalDate until) implements Fact {}

        record Reinstated(int agency, LocalDate on) implements Fact {}

        record Ended(int agency, LocalDate on) implements Fact {}

        record Authorised(UUID id, int agency, UUID officer, LocalDate trained, LocalDate from) implements Fact {}

        record Revoked(UUID id, LocalDate on) implements Fact {}

        record Separated(int agency, UUID officer, LocalDate on) implements Fact {}

        record Transferred(UUID officer, LocalDate on) implements Fact {}

        record Paid(UUID officer, int agency, LocalDate from, long cents, int second) implements Fact {}

        record Claimed(int agency, YearMonth month, List<ClaimLine> lines) implements Fact {}
    }

    /** A history. */
    public static ClaimWorld random(Random random) {
        ClaimWorld world = new ClaimWorld(random);
        world.agencies();
        for (int i = 1; i <= OFFICERS; i++) {
            world.officer(new UUID(3, i));
        }
        world.claims();
        return world;
    }

    private void agencies() {
        for (int agency = 0; agency < AGENCIES.length; agency++) {
            List<Fact> script = new ArrayList<>();
            script.add(new Fact.Enrolled(agency, day(0, 40), true));
            script.add(new Fact.Signed(agency, Given.SIGNED));
            if (random.nextInt(3) == 0) {
                LocalDate from = day(20, 200);
                script.add(new Fact.Suspended(agency, from, random.nextBoolean() ? null : from.plusDays(40)));
                if (random.nextBoolean()) {
                    script.add(new Fact.Reinstated(agency, from.plusDays(random.nextInt(60))));
                }
            }
            if (random.nextInt(4) == 0) {
                script.add(new Fact.Enrolled(agency, day(100, 200), false));
            }
            if (random.nextInt(4) == 0) {
                script.add(new Fact.Ended(agency, day(200, 200)));
            }
            scripts.add(script);
        }
    }

    private void officer(UUID officer) {
        List<Fact> here = new ArrayList<>();
        List<Fact> there = new ArrayList<>();
        UUID first = new UUID(6, random.nextLong());
        LocalDate trained = day(-30, 40);
        LocalDate from = trained.plusDays(random.nextInt(20));
        here.add(new Fact.Authorised(first, 0, officer, trained, from));
        if (random.nextInt(4) == 0) {
            here.add(new Fact.Revoked(first, from.plusDays(random.nextInt(300))));
        }
        if (random.nextInt(6) == 0) {
            here.add(new Fact.Separated(0, officer, from.plusDays(random.nextInt(300))));
        }
        if (random.nextInt(2) == 0) {
            LocalDate moved = day(60, 200);
            there.add(new Fact.Transferred(officer, moved));
            there.add(new Fact.Authorised(
                    new UUID(6, random.nextLong()),
                    1,
                    officer,
                    moved.minusDays(3),
                    moved.plusDays(random.nextInt(10) - 5)));
        }
        scripts.add(here);
        scripts.add(there);
        int rates = 1 + random.nextInt(3);
        for (int i = 0; i < rates; i++) {
            LocalDate on = i == 0 ? LocalDate.of(2025, 1, 1) : day(0, 400);
            scripts.add(List.of(new Fact.Paid(
                    officer,
                    random.nextInt(2),
                    on,
                    4_000_000L + random.nextInt(4_000_000),
                    random.nextInt(1_000_000))));
        }
    }

    private void claims() {
        for (int agency = 0; agency < AGENCIES.length; agency++) {
            for (int i = 0; i < MONTHS; i++) {
                if (random.nextInt(3) > 0) {
                    List<Fact> versions = new ArrayList<>();
                    int times = 1 + random.nextInt(3);
                    for (int version = 0; version < times; version++) {
                        YearMonth month = Given.OCTOBER.plusMonths(i);
                        versions.add(new Fact.Claimed(agency, month, lines(month)));
                    }
                    scripts.add(versions);
                }
            }
        }
    }

    private List<ClaimLine> lines(YearMonth month) {
        List<ClaimLine> lines = new ArrayList<>();
        int number = random.nextInt(8);
        for (int i = 1; i <= number; i++) {
            CostType type =
                    random.nextInt(10) == 0 ? CostType.VEHICLE : OF_OFFICERS[random.nextInt(OF_OFFICERS.length)];
            boolean whole = random.nextInt(4) > 0;
            int first = whole ? 1 : 1 + random.nextInt(14);
            int last = whole ? month.lengthOfMonth() : 15 + random.nextInt(14);
            lines.add(new ClaimLine(
                    i,
                    type,
                    type == CostType.VEHICLE ? null : new UUID(3, 1 + random.nextInt(OFFICERS)),
                    amount(type),
                    random.nextInt(3) == 0 ? 1 + random.nextInt(10_000) : 10_000,
                    random.nextInt(4) == 0 ? random.nextInt(200_000) : 0,
                    random.nextInt(3) == 0 ? random.nextInt(60_000) : null,
                    month.atDay(first),
                    month.atDay(last),
                    type.accruesByDay() ? null : "item " + random.nextInt(3)));
        }
        return lines;
    }

    private long amount(CostType type) {
        return switch (type) {
            case SALARY -> 300_000 + random.nextInt(700_000);
            case BENEFITS -> random.nextInt(300_000);
            case OVERTIME -> random.nextInt(500_000);
            case EQUIPMENT -> random.nextInt(500_000);
            case VEHICLE -> random.nextInt(6_000_000);
        };
    }

    private LocalDate day(int least, int within) {
        return Given.FIRST_DAY.plusDays(least + random.nextInt(within));
    }
}
