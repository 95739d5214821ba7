package reimbursement.system.faults;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a service keeps of another's facts is what that other service holds. */
final class ProjectionsEqualOwners implements Rule {
    @Override
    public String name() {
        return "projections equal their owners";
    }

    @Override
    public void examine(Snapshot snapshot, Examination examination) {
        agencies(snapshot, examination);
        examination.same(
                "officers-service's copy of an agreement",
                agreementsAsOwned(snapshot),
                set(
                        snapshot.rows("officers", "agreement"),
                        row -> row.key(
                                "id",
                                "agency_id",
                                "model",
                                "signed_on",
                                "suspended_on",
                                "suspended_until",
                                "ends_on")));
        officers(snapshot, examination);
        quarters(snapshot, examination);
        awards(snapshot, examination);
    }

    private static void agencies(Snapshot snapshot, Examination examination) {
        List<Row> owned = snapshot.rows("agreements", "agency");
        examination.same(
                "officers-service's copy of an agency",
                set(owned, row -> row.text("id")),
                set(snapshot.rows("officers", "agency"), row -> row.text("id")));
        examination.same(
                "awards-service's copy of an agency",
                set(owned, row -> row.key("id", "name", "state")),
                set(snapshot.rows("awards", "agency"), row -> row.key("id", "name", "state")));
    }

    private static Set<String> agreementsAsOwned(Snapshot snapshot) {
        Map<String, Row> suspended = snapshot.rows("agreements", "suspension").stream()
                .collect(Collectors.toMap(
                        row -> row.text("agreement_id"),
                        row -> row,
                        (one, other) -> one.number("number") > other.number("number") ? one : other));
        return set(snapshot.rows("agreements", "agreement"), row -> {
            Row suspension = suspended.get(row.text("id"));
            return row.key("id", "agency_id", "model", "signed_on") + " "
                    + (suspension == null ? " " : suspension.text("starts_on") + " " + Days.lastSuspended(suspension))
                    + " "
                    + Days.endsOn(row);
        });
    }

    private static void officers(Snapshot snapshot, Examination examination) {
        Map<String, String> agencyOf = new HashMap<>();
        snapshot.rows("officers", "officer").forEach(row -> agencyOf.put(row.text("id"), row.text("agency_id")));
        examination.same(
                "awards-service's copy of a training",
                snapshot.rows("officers", "training").stream()
                        .filter(row -> row.has("trained_on"))
                        .flatMap(row -> agenciesTold(snapshot, agencyOf, row)
                                .map(agency -> agency + " " + row.key("officer_id", "model", "trained_on")))
                        .collect(Collectors.toSet()),
                set(
                        snapshot.rows("awards", "officer_training"),
                        row -> row.key("agency_id", "officer_id", "model", "trained_on")));
        examination.same(
                "awards-service's copy of a separation",
                set(
                        snapshot.rows("officers", "officer"),
                        row -> row.has("separated_on"),
                        row -> row.key("agency_id", "id", "separated_on")),
                set(
                        snapshot.rows("awards", "officer_separation"),
                        row -> row.key("agency_id", "officer_id", "separated_on")));
        String[] authorisation = {
            "id", "agency_id", "officer_id", "agreement_id", "model", "valid_from", "valid_until", "revoked_on"
        };
        examination.same(
                "awards-service's copy of an authorisation",
                set(snapshot.rows("officers", "authorisation"), row -> row.key(authorisation)),
                set(snapshot.rows("awards", "officer_authorisation"), row -> row.key(authorisation)));
    }

    /** The agency of today, and those that the officer left after the training. */
    private static Stream<String> agenciesTold(Snapshot snapshot, Map<String, String> agencyOf, Row training) {
        String officer = training.text("officer_id");
        return Stream.concat(
                        Stream.of(agencyOf.getOrDefault(officer, "")),
                        snapshot.rows("officers", "transfer").stream()
                                .filter(row -> row.text("officer_id").equals(officer))
                                .filter(row -> row.text("transferred_on").compareTo(training.text("trained_on")) > 0)
                                .map(row -> row.text("from_agency_id")))
                .distinct();
    }

    private static void quarters(Snapshot snapshot, Examination examination) {
        examination.same(
                "agreements-service's copy of a closed quarter",
                set(snapshot.rows("awards", "quarter_closing"), row -> row.key("quarter", "snapshot_on")),
                set(snapshot.rows("agreements", "closed_quarter"), row -> row.key("quarter", "snapshot_on")));
        String[] attested = {"agency_id", "quarter", "revision"};
        Set<String> attestations = set(snapshot.rows("agreements", "attestation"), row -> row.key(attested));
        examination.same(
                "awards-service's copy of a standing",
                attestations,
                set(snapshot.rows("awards", "standing"), row -> row.key(attested)));
        examination.same(
                "officers-service's copy of the last standing",
                latest(snapshot.rows("agreements", "attestation"), row -> row.key("agency_id", "quarter"))
                        .map(row -> row.key(attested))
                        .collect(Collectors.toSet()),
                set(snapshot.rows("officers", "standing"), row -> row.key(attested)));
        examination.same(
                "awards-service's copy of the last roster",
                set(
                        snapshot.rows("officers", "standing"),
                        row -> row.key("agency_id", "quarter", "roster_revision", "roster_rows", "roster_sha256")),
                latest(snapshot.rows("awards", "roster"), row -> row.key("agency_id", "quarter"))
                        .map(row -> row.key("agency_id", "quarter", "revision", "attested_rows", "attested_sha256"))
                        .collect(Collectors.toSet()));
    }

    private static void awards(Snapshot snapshot, Examination examination) {
        Map<String, String> amounts = Awards.amounts(snapshot);
        examination.same(
                "payments-service's copy of an award",
                set(
                        snapshot.rows("awards", "award"),
                        row -> row.number("revision") > 0,
                        row -> row.key("id", "agency_id", "quarter", "revision") + " " + amounts.get(row.text("id"))),
                set(
                        snapshot.rows("payments", "award_due"),
                        row -> !row.has("claim_month"),
                        row -> row.key("award_id", "agency_id", "quarter", "revision", "amount_cents")));
        examination.same(
                "payments-service's copy of a claim",
                set(
                        snapshot.rows("awards", "claim"),
                        row -> row.key("id", "agency_id", "month", "revision") + " " + comesTo(row)),
                set(
                        snapshot.rows("payments", "award_due"),
                        row -> row.has("claim_month"),
                        row -> row.key("award_id", "agency_id", "claim_month", "revision", "amount_cents")));
    }

    private static long comesTo(Row claim) {
        return Stream.of("salary_cents", "benefits_cents", "overtime_cents", "equipment_cents", "vehicle_cents")
                .mapToLong(claim::number)
                .sum();
    }

    private static Stream<Row> latest(List<Row> rows, Function<Row, String> of) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        of, Collectors.maxBy(Comparator.comparingLong((Row row) -> row.number("revision")))))
                .values()
                .stream()
                .map(row -> row.orElseThrow());
    }

    private static Set<String> set(List<Row> rows, Function<Row, String> text) {
        return set(rows, row -> true, text);
    }

    private static Set<String> set(List<Row> rows, Predicate<Row> which, Function<Row, String> text) {
        return rows.stream().filter(which).map(text).collect(Collectors.toSet());
    }
}
