package reimbursement.system.faults;

import java.util.List;

/** Asks a snapshot everything that has to hold. */
final class Checker {
    static final List<Rule> RULES = List.of(
            new DenseSequences(),
            new UniqueEvents(),
            new EverythingPublished(),
            new EverythingReceived(),
            new ParkedAsMeant(),
            new ProjectionsEqualOwners(),
            new AwardsRecomputed(),
            new BooksBalance(),
            new AwardsPaidOnce(),
            new ClaimsPaidOnce(),
            new OneEventForEachChange(),
            new CentsAsDecided(),
            new NothingStuck(),
            new AcknowledgedIsKept());

    private Checker() {}

    static List<Examination> examine(Snapshot snapshot) {
        return RULES.stream()
                .map(rule -> {
                    Examination examination = new Examination(rule.name());
                    rule.examine(snapshot, examination);
                    return examination;
                })
                .toList();
    }
}
