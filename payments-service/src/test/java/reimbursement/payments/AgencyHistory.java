package reimbursement.payments;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import reimbursement.payments.application.EntitlementStatement;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Quarter;
import reimbursement.payments.domain.payments.Purpose;

/** What happens to one agency's awards and claims; all of it is chosen by a seed. */
final class AgencyHistory {
    private static final int MOST = 500_000;

    final UUID agency = UUID.randomUUID();
    final long seed;
    private final Random random;
    private final List<Stated> stated = new ArrayList<>();

    /** An award or a claim as it was stated last. */
    private static final class Stated {
        private final UUID id = UUID.randomUUID();
        private final Purpose purpose;
        private int revision;
        private long cents;
        private boolean withheld;

        Stated(Purpose purpose, int before) {
            this.purpose = purpose;
            this.revision = before;
        }

        boolean isAward() {
            return purpose instanceof Purpose.Award;
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

    /**
     * A new award is stated, and for two agencies in three a claim of one of the quarter's months, of which not always
     * the first revision is heard; what was withheld is stated again.
     */
    List<EntitlementStatement> quarterEnds(Quarter quarter) {
        var said = new ArrayList<EntitlementStatement>();
        stated.stream().filter(one -> one.withheld).forEach(one -> said.add(state(one, one.cents)));
        said.add(begin(new Purpose.Award(quarter), 0));
        if (!once(3)) {
            var month = YearMonth.of(quarter.fiscalYear() - 1, 10)
                    .plusMonths(3L * (quarter.number() - 1) + random.nextInt(3));
            said.add(begin(new Purpose.Claim(month), once(5) ? 1 + random.nextInt(3) : 0));
        }
        return said;
    }

    /** Sometimes an award is adjusted or withheld, a claim is decided again, or what was said before comes again. */
    List<EntitlementStatement> somethingChanges(int onceIn) {
        if (stated.isEmpty() || !once(onceIn)) {
            return List.of();
        }
        var one = stated.get(random.nextInt(stated.size()));
        if (one.isAward() && once(5)) {
            one.withheld = true;
            return List.of(new EntitlementStatement.Withheld(one.id, agency, one.purpose, received()));
        }
        if (!one.withheld && once(6)) {
            return List.of(due(one, 1 + random.nextInt(one.revision), amount()));
        }
        return List.of(state(one, once(3) ? one.cents + partOf(300) : amount()));
    }

    /** Everything is stated for the last time, with a cent more than before. */
    List<EntitlementStatement> lastWord() {
        return stated.stream()
                .<EntitlementStatement>map(one -> state(one, one.cents + 1))
                .toList();
    }

    /** What its awards and claims come to, as stated last, in cents. */
    long due() {
        return stated.stream().mapToLong(one -> one.cents).sum();
    }

    /** The same, each apart. */
    Map<UUID, Long> each() {
        return stated.stream().collect(Collectors.toMap(one -> one.id, one -> one.cents));
    }

    private EntitlementStatement begin(Purpose purpose, int before) {
        var one = new Stated(purpose, before);
        stated.add(one);
        return state(one, amount());
    }

    private EntitlementStatement state(Stated one, long cents) {
        one.cents = cents;
        one.withheld = false;
        one.revision++;
        return due(one, one.revision, cents);
    }

    private EntitlementStatement due(Stated one, int revision, long cents) {
        return new EntitlementStatement.Due(
                one.id, agency, one.purpose, revision, Money.ofCents(cents), one.isAward() || once(2), received());
    }

    private long amount() {
        return once(7) ? 0 : random.nextLong(1, MOST);
    }

    private static EntitlementStatement.Received received() {
        return Received.at("2026-01-20T15:00:00Z");
    }
}
