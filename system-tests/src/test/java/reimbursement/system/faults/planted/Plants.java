package reimbursement.system.faults.planted;

import java.util.List;
import java.util.Set;

/** Every planted fault, each with the rules that have to find it. */
final class Plants {
    private static final String ORDER = "sequences are dense and in order";
    private static final String PUBLISHED = "everything committed is published";
    private static final String RECEIVED = "every consumer has received everything";
    private static final String PROJECTIONS = "projections equal their owners";
    private static final String ONE_EVENT = "every committed change has exactly one event";

    /** A service whose database lacks what was acknowledged stands still by itself: nothing would be left to the checker. */
    private static final Edit BLIND = new Edit(
            "recovery.ExaminedAge",
            "return compare(connection -> comparison.unheard(connection, topic, said));",
            "return Optional.empty();");

    static final List<Plant> ALL = List.of(
            plant(
                    "the consumer acknowledges before it commits",
                    Set.of(Trouble.DEATH),
                    Set.of(RECEIVED, PROJECTIONS),
                    new Edit("event.Inbox", "private final InboxBatch batch;", """
                            private static final java.util.concurrent.Executor LATER =
                                    java.util.concurrent.Executors.newSingleThreadExecutor();
                            private final InboxBatch batch;
                            """),
                    new Edit(
                            "event.Inbox",
                            "draining.work(() -> receiveAll(records));",
                            "LATER.execute(() -> draining.work(() -> receiveAll(records)));"),
                    BLIND),
            plant(
                    "the sequence moves in a transaction before the effect",
                    Set.of(Trouble.DEATH),
                    Set.of(PROJECTIONS),
                    new Edit("event.InboxBatch", """
                                        if (!events.isEmpty()) {
                                            hand(reader, events, records.getLast());
                                        }
                                        store(topic, progress, parks);
                            """, """
                                        store(topic, progress, parks);
                                        try (Connection connection = database.getConnection();
                                                java.sql.Statement early = connection.createStatement()) {
                                            early.execute("commit");
                                        }
                                        if (!events.isEmpty()) {
                                            hand(reader, events, records.getLast());
                                        }
                            """)),
            plant(
                    "the consumer does not check the sequence",
                    Set.of(Trouble.OLD_RECORDS),
                    Set.of(PROJECTIONS),
                    new Edit("event.Triage", "return new Verdict.Duplicate();", "return read(record, envelope);")),
            plant(
                    "later events of a key pass a parked one",
                    Set.of(Trouble.HINDRANCE),
                    Set.of(PROJECTIONS),
                    new Edit("event.Triage", "if (progress.isBlocked(key)) {", "if (false) {")),
            plant(
                    "what is parked is replayed with the latest first",
                    Set.of(Trouble.HINDRANCE),
                    Set.of(PROJECTIONS),
                    new Edit("event.ParkedRows", "order by sequence limit 1", "order by sequence desc limit 1")),
            plant(
                    "an event is committed before its change",
                    Set.of(Trouble.DEATH),
                    Set.of(ONE_EVENT),
                    new Edit("event.Outbox", """
                                            rows.insert(connection, topic.getKey(), topic.getValue());
                                        }
                            """, """
                                            rows.insert(connection, topic.getKey(), topic.getValue());
                                        }
                                        try (java.sql.Statement early = connection.createStatement()) {
                                            early.execute("commit");
                                        }
                            """)),
            plant(
                    "the relay deletes before the broker has acknowledged",
                    Set.of(Trouble.DEATH),
                    Set.of(PUBLISHED, ONE_EVENT),
                    new Edit(
                            "event.Relay",
                            "Sending last = Sending.of(rows, producer, headers);",
                            "session.commit(); Sending last = Sending.of(rows, producer, headers);")),
            plant(
                    "the relay sends without order",
                    Set.of(),
                    Set.of(ORDER),
                    new Edit(
                            "event.RelaySession",
                            "Comparator.comparingLong(OutboxRow::position)",
                            "Comparator.comparing(OutboxRow::type)")),
            plant(
                    "two relays work at once",
                    Set.of(),
                    Set.of(ORDER),
                    new Edit("event.Relay", "running = true;", """
                            running = true;
                            Thread.ofPlatform().name("another-relay").daemon().start(this::run);
                            """),
                    new Edit("event.RelaySession", "got.next() && got.getBoolean(1)", "got.next()"),
                    new Edit(
                            "event.RelaySession",
                            "order by position limit ?))",
                            "order by position limit least(?, 3) for update skip locked))")));

    private Plants() {}

    private static Plant plant(String name, Set<Trouble> troubles, Set<String> rules, Edit... edits) {
        return new Plant(name, troubles, rules, List.of(edits));
    }
}
