package reimbursement.system.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Each committed change has exactly one event, and each event a change. */
final class OneEventForEachChange implements Rule {
    @Override
    public String name() {
        return "every committed change has exactly one event";
    }

    @Override
    public void examine(Snapshot snapshot, Examination examination) {
        new Comparison(snapshot, examination).compare();
    }

    /** A payment that is released is said again without entries: nothing moves in the ledger. */
    private static boolean books(JsonNode data) {
        JsonNode entries = data.path("entries");
        return !(entries.isArray() && entries.isEmpty());
    }

    private record Comparison(Snapshot snapshot, Examination examination) {
        void compare() {
            agreements();
            officers();
            awards();
            payments();
        }

        private void agreements() {
            one("agency-registered", rows("agreements", "agency", "id"), "agencyId");
            one(
                    "agency-renamed",
                    rows("agreements", "agency_renaming", "agency_id", "previous_name", "name", "renamed_on"),
                    "agencyId",
                    "previousName",
                    "name",
                    "effectiveOn");
            one(
                    "agency-merged",
                    rows("agreements", "agency", row -> row.has("merged_into"), "id", "merged_into", "merged_on"),
                    "agencyId",
                    "intoAgencyId",
                    "effectiveOn");
            one("agreement-signed", rows("agreements", "agreement", "id", "signed_on"), "agreementId", "effectiveOn");
            one(
                    "agreement-suspended",
                    rows("agreements", "suspension", "agreement_id", "starts_on"),
                    "agreementId",
                    "effectiveOn");
            one(
                    "agreement-reinstated",
                    Stream.concat(
                            rows(
                                    "agreements",
                                    "suspension",
                                    row -> row.has("reinstated_on"),
                                    "agreement_id",
                                    "reinstated_on"),
                            rows("agreements", "suspension", Days::vacated, "agreement_id", "starts_on")),
                    "agreementId",
                    "effectiveOn");
            one(
                    "termination-noticed",
                    rows("agreements", "agreement", row -> row.has("noticed_on"), "id", "notice_ends_on"),
                    "agreementId",
                    "endsOn");
            one(
                    "agreement-terminated",
                    rows("agreements", "agreement", row -> row.has("terminated_on"), "id", "terminated_on"),
                    "agreementId",
                    "effectiveOn");
            one(
                    "enrolment-approved",
                    rows("agreements", "enrolment_decision", is("status", "APPROVED"), "agency_id", "effective_on"),
                    "agencyId",
                    "effectiveOn");
            one(
                    "enrolment-withdrawn",
                    rows("agreements", "enrolment_decision", is("status", "WITHDRAWN"), "agency_id", "effective_on"),
                    "agencyId",
                    "effectiveOn");
            one(
                    "standing-attested",
                    rows("agreements", "attestation", "agency_id", "quarter", "revision"),
                    "agencyId",
                    "quarter",
                    "revision");
        }

        private void officers() {
            one(
                    "officer-nominated",
                    snapshot.rows("officers", "officer").stream()
                            .flatMap(row -> Stream.generate(() -> row.text("id"))
                                    .limit(1
                                            + corrections("NOMINATED", row.text("id"))
                                                    .count())),
                    "officerId");
            known(
                    "training-started",
                    Stream.concat(
                            rows(
                                    "officers",
                                    "training",
                                    row -> row.has("started_on"),
                                    "officer_id",
                                    "model",
                                    "started_on"),
                            corrected("TRAINING_STARTED")),
                    "officerId",
                    "model",
                    "effectiveOn");
            known(
                    "officer-trained",
                    Stream.concat(
                            rows(
                                    "officers",
                                    "training",
                                    row -> row.has("trained_on"),
                                    "officer_id",
                                    "model",
                                    "trained_on"),
                            corrected("TRAINED")),
                    "officerId",
                    "model",
                    "effectiveOn");
            one(
                    "officer-authorised",
                    rows("officers", "authorisation", "id", "valid_from", "valid_until"),
                    "authorisationId",
                    "from",
                    "until");
            revocations();
            one(
                    "authorisation-expired",
                    rows("officers", "authorisation", row -> row.has("expired_on"), "id", "expired_on"),
                    "authorisationId",
                    "effectiveOn");
            one(
                    "officer-separated",
                    Stream.concat(
                            rows("officers", "officer", row -> row.has("separated_on"), "id", "separated_on"),
                            rows("officers", "correction", is("fact", "SEPARATED"), "officer_id", "previous_on")),
                    "officerId",
                    "effectiveOn");
            one(
                    "officer-transferred",
                    snapshot.rows("officers", "transfer").stream()
                            .flatMap(row -> Stream.of("from_agency_id", "to_agency_id")
                                    .map(agency -> row.key(agency, "officer_id", "transferred_on"))),
                    "agencyId",
                    "officerId",
                    "effectiveOn");
            known("pay-set", rows("officers", "pay_rate", "officer_id", "effective_on"), "officerId", "effectiveOn");
            one(
                    "roster-attested",
                    snapshot.rows("officers", "standing").stream()
                            .flatMap(row -> LongStream.rangeClosed(1, row.number("roster_revision"))
                                    .mapToObj(revision -> row.key("agency_id", "quarter") + " " + revision)),
                    "agencyId",
                    "quarter",
                    "revision");
        }

        private Stream<Row> corrections(String fact, String officer) {
            return snapshot.rows("officers", "correction").stream()
                    .filter(is("fact", fact))
                    .filter(is("officer_id", officer));
        }

        /** What was told before it was mended. */
        private Stream<String> corrected(String fact) {
            return rows("officers", "correction", is("fact", fact), "officer_id", "model", "previous_on");
        }

        /** As {@link #one}; of officers who went to another agency it is told there again. */
        private void known(String type, Stream<String> changes, String... fields) {
            Set<String> moved = snapshot.rows("officers", "transfer").stream()
                    .map(row -> row.text("officer_id"))
                    .collect(Collectors.toSet());
            Predicate<String> ofMoved = text -> moved.contains(text.split(" ", 2)[0]);
            List<String> all = changes.toList();
            List<String> told = said(type).map(fieldsOf(fields)).toList();
            examination.same(
                    "event " + type,
                    numbered(all.stream().filter(ofMoved.negate())),
                    numbered(told.stream().filter(ofMoved.negate())));
            examination.same(
                    "event " + type + " of officers who went to another agency",
                    all.stream().filter(ofMoved).collect(Collectors.toSet()),
                    told.stream().filter(ofMoved).collect(Collectors.toSet()));
        }

        /** What an agreement's end has revoked may be revoked earlier: the last event is what the row says. */
        private void revocations() {
            Map<String, String> last = new HashMap<>();
            said("authorisation-revoked")
                    .forEach(data -> last.put(
                            data.path("authorisationId").asText(),
                            data.path("effectiveOn").asText()));
            examination.same(
                    "last event authorisation-revoked",
                    rows("officers", "authorisation", row -> row.has("revoked_on"), "id", "revoked_on")
                            .collect(Collectors.toSet()),
                    last.entrySet().stream()
                            .map(one -> one.getKey() + " " + one.getValue())
                            .collect(Collectors.toSet()));
        }

        private void awards() {
            one("quarter-closed", rows("awards", "quarter_closing", "quarter", "snapshot_on"), "quarter", "snapshotOn");
            one(
                    "performance-reported",
                    rows(
                            "awards",
                            "performance_report",
                            "agency_id",
                            "quarter",
                            "source",
                            "revision",
                            "assigned",
                            "located"),
                    "agencyId",
                    "quarter",
                    "source",
                    "revision",
                    "assigned",
                    "located");
            one("award-withheld", rows("awards", "award_decision", is("kind", "WITHHELD"), "award_id"), "awardId");
            one(
                    "award-calculated",
                    rows("awards", "award_decision", is("kind", "CALCULATED"), "award_id", "revision"),
                    "awardId",
                    "revision");
            one(
                    "award-adjusted",
                    rows("awards", "award_decision", is("kind", "ADJUSTED"), "award_id", "revision"),
                    "awardId",
                    "revision");
            one(
                    "claim-decided",
                    rows("awards", "claim_decision", is("told", "t"), "claim_id", "version", "revision"),
                    "claimId",
                    "version",
                    "revision");
        }

        private void payments() {
            one(
                    "payment-scheduled",
                    rows(
                            "payments",
                            "journal",
                            row -> row.has("payment_id") && row.text("step").endsWith("OBLIGATION"),
                            "payment_id"),
                    OneEventForEachChange::books,
                    "paymentId");
            one(
                    "payment-certified",
                    rows("payments", "journal", is("step", "CERTIFICATION"), "payment_id"),
                    "paymentId");
            one(
                    "payment-disbursed",
                    rows("payments", "journal", is("step", "DISBURSEMENT"), "payment_id"),
                    "paymentId");
            one("payment-settled", rows("payments", "journal", is("step", "SETTLEMENT"), "payment_id"), "paymentId");
            one("payment-returned", rows("payments", "journal", is("step", "RETURN"), "payment_id"), "paymentId");
            one("debt-raised", rows("payments", "debt", "id", "award_id"), "debtId", "awardId");
            one("debt-reduced", rows("payments", "journal", is("step", "DEBT_REDUCTION"), "debt_id"), "debtId");
            one("debt-offset", rows("payments", "debt_offset", "debt_id", "payment_id"), "debtId", "paymentId");
            one("debt-repaid", rows("payments", "debt_repayment", "debt_id", "id"), "debtId", "repaymentId");
            one(
                    "debt-referred",
                    rows("payments", "debt", row -> row.has("referred_on"), "id", "referred_on"),
                    "debtId",
                    "effectiveOn");
        }

        private Stream<String> rows(String database, String table, String... columns) {
            return rows(database, table, row -> true, columns);
        }

        private Stream<String> rows(String database, String table, Predicate<Row> which, String... columns) {
            return snapshot.rows(database, table).stream().filter(which).map(row -> row.key(columns));
        }

        private void one(String type, Stream<String> changes, String... fields) {
            one(type, changes, data -> true, fields);
        }

        private void one(String type, Stream<String> changes, Predicate<JsonNode> which, String... fields) {
            examination.same(
                    "event " + type,
                    numbered(changes),
                    numbered(said(type).filter(which).map(fieldsOf(fields))));
        }

        private Stream<JsonNode> said(String type) {
            String wire = "reimbursement." + type + ".v1";
            Restated restated = Restated.in(snapshot);
            return snapshot.distinct().stream()
                    .filter(event -> event.type().equals(wire))
                    .filter(event -> !restated.test(event))
                    .map(Published::json);
        }

        private static Predicate<Row> is(String column, String value) {
            return row -> row.text(column).equals(value);
        }

        private static Function<JsonNode, String> fieldsOf(String... fields) {
            return data ->
                    Stream.of(fields).map(field -> data.path(field).asText()).collect(Collectors.joining(" "));
        }

        /** Equal texts told apart by their number, so that two are not one. */
        private static Set<String> numbered(Stream<String> texts) {
            Map<String, Integer> times = new HashMap<>();
            Set<String> numbered = new HashSet<>();
            texts.forEach(text -> {
                int time = times.merge(text, 1, Integer::sum);
                numbered.add(time == 1 ? text : text + " (" + time + ")");
            });
            return numbered;
        }
    }
}
