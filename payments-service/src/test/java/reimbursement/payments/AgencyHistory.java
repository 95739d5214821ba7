package reimbursement.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import reimbursement.payments.application.AwardStatement;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Quarter;

/** What happens to one agency's awards; all of it is chosen by a seed. */
final class AgencyHistory {
    private static final int MOST = 500_000;

    final UUID agency = UUID.randomUUID();
    final long seed;
    private final Random random;
    private final List<Award> awards = new ArrayList<>();

    private static final class Award {
        private final UUID id = UUID.randomUUID();
        private final String quarter;
        private int revision;
        private long cents;
        private boolean withheld;

        Award(String quarter) {
            this.quarter = quarter;
        }
    }

    AgencyHistory(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** It comes about once in so many times. */
    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    /** One of so many, from 0. */
    int oneOf(int many) {
        return random.nextInt(many);
    }

    /** Something of it, and at most all. */
    long partOf(long cents) {
        return random.nextLong(1, cents + 1);
    }

    /** A new award is stated; what was withheld is stated again. */
    List<AwardStatement> quarterEnds(String quarter) {
        var stated = new ArrayList<AwardStatement>();
        awards.stream().filter(award -> award.withheld).forEach(award -> stated.add(state(award, award.cents)));
        var award = new Award(quarter);
        awards.add(award);
        stated.add(state(award, amount()));
        return stated;
    }

    /** Sometimes an award is adjusted or withheld. */
    List<AwardStatement> somethingChanges(int onceIn) {
        if (awards.isEmpty() || !once(onceIn)) {
            return List.of();
        }
        var award = awards.get(random.nextInt(awards.size()));
        if (once(5)) {
            award.withheld = true;
            return List.of(new AwardStatement.Withheld(award.id, agency, Quarter.parse(award.quarter), received()));
        }
        return List.of(state(award, once(3) ? award.cents + partOf(300) : amount()));
    }

    /** Every award is stated for the last time, with a cent more than before. */
    List<AwardStatement> lastWord() {
        return awards.stream()
                .<AwardStatement>map(award -> state(award, award.cents + 1))
                .toList();
    }

    /** What its awards come to, as stated last, in cents. */
    long due() {
        return awards.stream().mapToLong(award -> award.cents).sum();
    }

    Stream<UUID> awardIds() {
        return awards.stream().map(award -> award.id);
    }

    private AwardStatement state(Award award, long cents) {
        award.cents = cents;
        award.withheld = false;
        award.revision++;
        return new AwardStatement.Due(
                award.id, agency, Quarter.parse(award.quarter), award.revision, Money.ofCents(cents), received());
    }

    private long amount() {
        return once(7) ? 0 : random.nextLong(1, MOST);
    }

    private static AwardStatement.Received received() {
        return Received.at("2026-01-20T15:00:00Z");
    }
}
