package reimbursement.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each fault planted in the plumbing would leave behind, and that the checker sees it. */
class CheckerTest {
    /** A planted fault, and the rules that have to find it. */
    record Planted(String fault, Set<String> rules, UnaryOperator<Snapshot> plant) {
        @Override
        public String toString() {
            return fault;
        }
    }

    @Test
    void nothingIsFoundWhereNothingIsWrong() {
        List<Examination> examined = Checker.examine(Specimen.sound());
        assertThat(examined).allSatisfy(one -> assertThat(one.findings()).isEmpty());
        assertThat(examined).filteredOn(one -> one.looked() == 0).isEmpty();
    }

    @Test
    void anEventThatCameTwiceIsNoFinding() {
        // Given
        Snapshot repeated = Specimen.sound().withEvents(events -> {
            events.add(at(events.get(0), 90));
            return events;
        });

        // Then
        assertThat(found(repeated)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aPlantedFaultIsFoundByItsRules(Planted planted) {
        assertThat(found(planted.plant().apply(Specimen.sound()))).containsAll(planted.rules());
    }

    @Test
    void eachRuleIsShownToFail() {
        Set<String> shown =
                faults().flatMap(planted -> planted.rules().stream()).collect(Collectors.toSet());
        assertThat(shown).containsAll(Checker.RULES.stream().map(Rule::name).toList());
    }

    static Stream<Planted> faults() {
        return Stream.of(
                planted(
                        "an event lost",
                        events(events -> without(events, "officer-trained")),
                        new DenseSequences(),
                        new OneEventForEachChange()),
                planted(
                        "the last event of a key lost",
                        events(events -> without(events, "payment-disbursed")),
                        new EverythingPublished(),
                        new OneEventForEachChange()),
                planted(
                        "an event of another amount",
                        events(events -> {
                            events.replaceAll(event -> event.type().contains("payment-disbursed")
                                    ? saying(event, event.data().replace("1300.00", "1300.01"))
                                    : event);
                            return events;
                        }),
                        new CentsAsDecided()),
                planted(
                        "a salary of another amount",
                        events(events -> {
                            events.replaceAll(
                                    event -> saying(event, event.data().replace("50000.00", "5000.00")));
                            return events;
                        }),
                        new CentsAsDecided()),
                planted(
                        "a relay without order",
                        events(events -> {
                            Collections.swap(events, 1, 2);
                            return events;
                        }),
                        new DenseSequences()),
                planted(
                        "a sequence allotted twice",
                        events(events -> {
                            Published first = events.get(0);
                            events.add(new Published(
                                    first.topic(),
                                    first.partition(),
                                    91,
                                    first.key(),
                                    first.sequence(),
                                    "another",
                                    first.type(),
                                    "{}"));
                            return events;
                        }),
                        new DenseSequences()),
                planted(
                        "an event published as two",
                        events(events -> {
                            Published first = events.get(0);
                            events.add(new Published(
                                    first.topic(),
                                    first.partition(),
                                    92,
                                    first.key(),
                                    5,
                                    first.id(),
                                    first.type(),
                                    first.data()));
                            return events;
                        }),
                        new UniqueEvents(),
                        new OneEventForEachChange(),
                        new EverythingPublished()),
                planted(
                        "a key's events in two partitions",
                        events(events -> {
                            Published second = events.get(1);
                            events.set(
                                    1,
                                    new Published(
                                            second.topic(),
                                            4,
                                            0,
                                            second.key(),
                                            second.sequence(),
                                            second.id(),
                                            second.type(),
                                            second.data()));
                            return events;
                        }),
                        new DenseSequences()),
                planted(
                        "published outside a transaction that rolled back",
                        snapshot -> snapshot.withRows("officers", "pay_rate", rows -> List.of()),
                        new OneEventForEachChange(),
                        new AcknowledgedIsKept()),
                planted(
                        "a change that was never published",
                        snapshot -> snapshot.withRows("agreements", "enrolment_decision", rows -> {
                            rows.add(Specimen.row("agency_id number status effective_on", "A 2 APPROVED 2025-11-01"));
                            return rows;
                        }),
                        new OneEventForEachChange()),
                planted(
                        "a relay that stands still",
                        snapshot -> snapshot.withRows(
                                "awards",
                                "outbox",
                                rows -> List.of(Specimen.row(
                                        "topic key sequence type", "reimbursement.awards A 4 award-adjusted"))),
                        new EverythingPublished()),
                planted(
                        "a consumer that stands still",
                        snapshot -> snapshot.withRows("payments", "received", rows -> List.of()),
                        new EverythingReceived()),
                planted(
                        "acknowledged before the commit that failed",
                        snapshot -> snapshot.withRows("awards", "officer_training", rows -> List.of()),
                        new ProjectionsEqualOwners()),
                planted(
                        "parked without need",
                        snapshot -> snapshot.withRows(
                                "awards",
                                "parked",
                                rows -> List.of(Specimen.row(
                                        "topic key part part_offset sequence type reason detail state",
                                        "reimbursement.officers A 3 2 3 officer-trained failed stopping parked"))),
                        new ParkedAsMeant()),
                planted(
                        "no event, and nobody parked it",
                        snapshot -> snapshot.withForeign(
                                Foreign.NONE.with(List.of(new Foreign.Place("reimbursement.officers", 3, 90)))),
                        new ParkedAsMeant()),
                planted(
                        "an event given up that nobody gave up",
                        snapshot -> snapshot.withRows(
                                "payments",
                                "parked",
                                rows -> List.of(Specimen.row(
                                        "topic key part part_offset sequence type reason detail state",
                                        "reimbursement.awards A 3 2 3 award-adjusted refused rule skipped"))),
                        new ParkedAsMeant()),
                planted(
                        "a key held up by what was given up",
                        snapshot -> snapshot.withForeign(new Foreign(
                                List.of(), Set.of(), Map.of("awards reimbursement.officers stranger-1", 2L))),
                        new ParkedAsMeant()),
                planted(
                        "an award on an older roster",
                        change("awards", "award_decision", "amount_cents", "75000"),
                        new AwardsRecomputed(),
                        new AwardsPaidOnce(),
                        new ProjectionsEqualOwners()),
                planted(
                        "no check of sequences: an award paid twice",
                        snapshot -> snapshot.withRows("payments", "payment", rows -> {
                            rows.add(Specimen.row(Specimen.PAYMENT, "P2 W SCHEDULED 100000 0 -"));
                            return rows;
                        }),
                        new AwardsPaidOnce()),
                planted(
                        "a claim's revision paid twice",
                        snapshot -> snapshot.withRows("payments", "payment", rows -> {
                            rows.add(Specimen.row(Specimen.PAYMENT, "Q2 C SCHEDULED 70000 0 2025-10"));
                            return rows;
                        }),
                        new ClaimsPaidOnce()),
                planted(
                        "a claim's revision lost on the way",
                        snapshot -> snapshot.withRows("payments", "award_due", rows -> {
                            rows.removeIf(row -> row.has("claim_month"));
                            return rows;
                        }),
                        new ProjectionsEqualOwners()),
                planted(
                        "a payment sent twice",
                        snapshot -> snapshot.withRows("payments", "journal", rows -> {
                            rows.add(Specimen.row("id step fund_id payment_id debt_id", "J9 DISBURSEMENT F P -"));
                            return rows;
                        }),
                        new AwardsPaidOnce(),
                        new BooksBalance(),
                        new OneEventForEachChange()),
                planted(
                        "kept back of a payment and for no debt",
                        change("payments", "payment", "offset_cents", "500"),
                        new AwardsPaidOnce()),
                planted(
                        "a repayment booked twice and said once",
                        snapshot -> snapshot.withRows("payments", "debt_repayment", rows -> {
                            rows.add(Specimen.row("id debt_id", "R2 D"));
                            return rows;
                        }),
                        new OneEventForEachChange()),
                planted(
                        "money that came back and is nowhere",
                        change("payments", "fund", "refunded_cents", "0"),
                        new BooksBalance()),
                planted(
                        "half a journal",
                        snapshot -> snapshot.withRows("payments", "ledger_entry", rows -> {
                            rows.removeLast();
                            return rows;
                        }),
                        new BooksBalance()),
                planted(
                        "a balance that no entry explains",
                        change("payments", "fund", "available_cents", "730001"),
                        new BooksBalance()),
                planted(
                        "an import that never ends",
                        change("officers", "import_run", "state", "running"),
                        new NothingStuck()),
                planted(
                        "a roster that answers an older standing",
                        change("awards", "agency_quarter", "roster_standing_revision", "0"),
                        new NothingStuck()));
    }

    private static Planted planted(String fault, UnaryOperator<Snapshot> plant, Rule... rules) {
        return new Planted(fault, Stream.of(rules).map(Rule::name).collect(Collectors.toSet()), plant);
    }

    private static UnaryOperator<Snapshot> events(UnaryOperator<List<Published>> change) {
        return snapshot -> snapshot.withEvents(change);
    }

    private static UnaryOperator<Snapshot> change(String database, String table, String column, String value) {
        return snapshot -> snapshot.withRows(
                database,
                table,
                rows -> rows.stream()
                        .map(row -> {
                            Map<String, String> columns = new HashMap<>(row.columns());
                            columns.put(column, value);
                            return new Row(columns);
                        })
                        .toList());
    }

    private static List<Published> without(List<Published> events, String type) {
        events.removeIf(event -> event.type().contains(type));
        return events;
    }

    private static Published saying(Published event, String data) {
        return new Published(
                event.topic(),
                event.partition(),
                event.offset(),
                event.key(),
                event.sequence(),
                event.id(),
                event.type(),
                data);
    }

    private static Published at(Published event, long offset) {
        return new Published(
                event.topic(),
                event.partition(),
                offset,
                event.key(),
                event.sequence(),
                event.id(),
                event.type(),
                event.data());
    }

    private static Set<String> found(Snapshot snapshot) {
        return Checker.examine(snapshot).stream()
                .filter(one -> !one.findings().isEmpty())
                .map(Examination::rule)
                .collect(Collectors.toSet());
    }
}
