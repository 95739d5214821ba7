package reimbursement.system.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A whole small programme as the checker sees it, with nothing wrong: one agency with one officer, from the agreement to
 * the money on its way. Columns and values stand in one line each, a dash is a null.
 */
final class Specimen {
    private static final String QUARTER = "FY2026Q1";

    private final Map<String, Map<String, List<Row>>> databases = new HashMap<>();
    private final List<Published> events = new ArrayList<>();
    private final Map<Published.Key, Long> last = new HashMap<>();

    private Specimen() {}

    static Snapshot sound() {
        Specimen specimen = new Specimen();
        specimen.agreements();
        specimen.officers();
        specimen.awards();
        specimen.payments();
        specimen.progress();
        return new Snapshot(
                specimen.events,
                specimen.databases,
                List.of(new Acknowledged("officers", "pay_rate", Map.of("officer_id", "O", "annual_cents", "5000000"))),
                Foreign.NONE);
    }

    private void agreements() {
        rows("agreements", "agency", "id name state merged_into merged_on", "A Pine OH - -");
        rows("agreements", "agency_renaming", "agency_id previous_name name renamed_on");
        rows(
                "agreements",
                "agreement",
                "id agency_id model signed_on noticed_on notice_ends_on terminated_on",
                "G A TFM 2025-02-01 - - -");
        rows("agreements", "suspension", "agreement_id number starts_on until_on reinstated_on vacated");
        rows("agreements", "enrolment_decision", "agency_id number status effective_on", "A 1 APPROVED 2025-10-01");
        rows("agreements", "closed_quarter", "quarter snapshot_on attested_at", QUARTER + " 2025-12-31 now");
        rows("agreements", "attestation", "agency_id quarter revision", "A " + QUARTER + " 1");
        say("agreements", "agency-registered", "agencyId A");
        say("agreements", "agreement-signed", "agreementId G effectiveOn 2025-02-01");
        say("agreements", "enrolment-approved", "agencyId A effectiveOn 2025-10-01");
        say("agreements", "standing-attested", "agencyId A quarter FY2026Q1 revision 1");
    }

    private void officers() {
        rows("officers", "agency", "id", "A");
        rows(
                "officers",
                "agreement",
                "id agency_id model signed_on suspended_on suspended_until ends_on",
                "G A TFM 2025-02-01 - - -");
        rows("officers", "officer", "id agency_id separated_on", "O A -");
        rows("officers", "training", "officer_id model started_on trained_on", "O TFM 2025-03-01 2025-04-01");
        rows("officers", "authorisation", AUTHORISATION + " expired_on", "U A O G TFM 2025-05-01 2027-04-30 - -");
        rows("officers", "transfer", "officer_id from_agency_id to_agency_id transferred_on");
        rows("officers", "correction", "officer_id fact model previous_on");
        rows("officers", "pay_rate", "officer_id annual_cents effective_on", "O 5000000 2025-11-01");
        rows(
                "officers",
                "standing",
                "agency_id quarter revision roster_revision roster_rows roster_sha256",
                "A " + QUARTER + " 1 1 1 abc");
        say("officers", "officer-nominated", "officerId O agencyId A");
        say("officers", "training-started", "officerId O model TFM effectiveOn 2025-03-01");
        say("officers", "officer-trained", "officerId O model TFM effectiveOn 2025-04-01");
        say("officers", "officer-authorised", "authorisationId U from 2025-05-01 until 2027-04-30");
        say("officers", "roster-attested", "agencyId A quarter FY2026Q1 revision 1");
        say("pay", "pay-set", "officerId O effectiveOn 2025-11-01 annualSalary $50000.00");
    }

    private static final String AUTHORISATION =
            "id agency_id officer_id agreement_id model valid_from valid_until revoked_on";

    private void awards() {
        rows("awards", "agency", "id name state", "A Pine OH");
        rows("awards", "standing", "agency_id quarter revision", "A " + QUARTER + " 1");
        rows("awards", "officer_training", "agency_id officer_id model trained_on", "A O TFM 2025-04-01");
        rows("awards", "officer_separation", "agency_id officer_id separated_on");
        rows("awards", "officer_authorisation", AUTHORISATION, "U A O G TFM 2025-05-01 2027-04-30 -");
        rows(
                "awards",
                "roster",
                "agency_id quarter revision attested_rows attested_sha256",
                "A " + QUARTER + " 1 1 abc");
        rows("awards", "quarter_closing", "quarter snapshot_on", QUARTER + " 2025-12-31");
        rows(
                "awards",
                "performance_report",
                "agency_id quarter source revision assigned located",
                "A " + QUARTER + " AGENCY 1 10 9",
                "A " + QUARTER + " ICE 1 10 9");
        rows("awards", "dispute", "id agency_id quarter status resolved_assigned resolved_located");
        rows(
                "awards",
                "agency_quarter",
                "agency_id quarter standing_revision roster_standing_revision roster_matches",
                "A " + QUARTER + " 1 1 t");
        rows(
                "awards",
                "award",
                "id agency_id quarter status revision latest_due",
                "W A " + QUARTER + " CALCULATED 1 1");
        rows("awards", "award_decision", "award_id number kind revision amount_cents", "W 1 CALCULATED 1 100000");
        rows(
                "awards",
                "claim_decision",
                "claim_id version revision told previous_cents amount_cents",
                "C 1 1 t 0 70000");
        rows(
                "awards",
                "claim",
                "id agency_id month revision salary_cents benefits_cents overtime_cents equipment_cents vehicle_cents",
                "C A 2025-10 1 50000 20000 0 0 0");
        say("quarters", "quarter-closed", "quarter FY2026Q1 snapshotOn 2025-12-31");
        String counts = " revision 1 assigned 10 located 9";
        say("awards", "performance-reported", "agencyId A quarter FY2026Q1 source AGENCY" + counts);
        say("awards", "performance-reported", "agencyId A quarter FY2026Q1 source ICE" + counts);
        say("awards", "award-calculated", "awardId W revision 1 amount $1000.00");
        say(
                "awards",
                "claim-decided",
                "claimId C version 1 revision 1 previous $0.00 amount $700.00 difference $700.00");
    }

    static final String PAYMENT = "id award_id status amount_cents offset_cents claim_month";

    private void payments() {
        rows(
                "payments",
                "award_due",
                "award_id agency_id quarter claim_month revision amount_cents",
                "W A " + QUARTER + " - 1 100000",
                "C A " + QUARTER + " 2025-10 1 70000");
        rows("payments", "payment", PAYMENT, "P W DISBURSED 130000 0 -", "Q C SCHEDULED 70000 0 2025-10");
        rows(
                "payments",
                "debt",
                "id award_id claim_month amount_cents withdrawn_cents offset_cents referred_on",
                "D W - 30000 0 0 2026-08-09");
        rows("payments", "debt_offset", "debt_id payment_id");
        rows("payments", "debt_repayment", "id debt_id", "R D");
        rows(
                "payments",
                "fund",
                "id code appropriated_cents unapportioned_cents apportioned_cents available_cents reserved_cents"
                        + " obligated_cents payable_cents in_transit_cents expended_cents interest_payable_cents"
                        + " interest_expended_cents canceled_cents refunded_cents receivable_cents"
                        + " refund_expected_cents",
                "F 287G 900000 0 0 730000 0 70000 0 130000 0 0 0 0 30000 0 0");
        rows(
                "payments",
                "journal",
                "id step fund_id payment_id debt_id",
                "J01 APPROPRIATION F - -",
                "J02 APPORTIONMENT F - -",
                "J1 ALLOTMENT F - -",
                "J2 OBLIGATION F P -",
                "J3 CERTIFICATION F P -",
                "J4 DISBURSEMENT F P -",
                "J5 DEBT F - D",
                "J6 DEBT_REPAYMENT F - D",
                "J7 OBLIGATION F Q -");
        rows(
                "payments",
                "ledger_entry",
                "journal_id account side amount_cents",
                "J01 APPROPRIATIONS_REALIZED DEBIT 900000",
                "J01 UNAPPORTIONED_AUTHORITY CREDIT 900000",
                "J02 UNAPPORTIONED_AUTHORITY DEBIT 900000",
                "J02 APPORTIONMENTS CREDIT 900000",
                "J1 APPORTIONMENTS DEBIT 900000",
                "J1 ALLOTMENT_AVAILABLE CREDIT 900000",
                "J2 ALLOTMENT_AVAILABLE DEBIT 130000",
                "J2 OBLIGATED CREDIT 130000",
                "J3 OBLIGATED DEBIT 130000",
                "J3 ACCOUNTS_PAYABLE CREDIT 130000",
                "J4 ACCOUNTS_PAYABLE DEBIT 130000",
                "J4 DISBURSED_IN_TRANSIT CREDIT 130000",
                "J5 RECEIVABLE DEBIT 30000",
                "J5 REFUND_EXPECTED CREDIT 30000",
                "J6 REFUND_EXPECTED DEBIT 30000",
                "J6 RECEIVABLE CREDIT 30000",
                "J6 REFUNDED DEBIT 30000",
                "J6 ALLOTMENT_AVAILABLE CREDIT 30000",
                "J7 ALLOTMENT_AVAILABLE DEBIT 70000",
                "J7 OBLIGATED CREDIT 70000");
        say("payments", "debt-raised", "debtId D awardId W amount $300.00");
        say("payments", "debt-repaid", "debtId D repaymentId R");
        say("payments", "debt-referred", "debtId D effectiveOn 2026-08-09");
        say("payments", "payment-scheduled", "paymentId P");
        say("payments", "payment-scheduled", "paymentId Q claimId C");
        say("payments", "payment-certified", "paymentId P amount $1300.00");
        say("payments", "payment-disbursed", "paymentId P amount $1300.00");
    }

    /** Outboxes, sequences and what consumers have received follow from the events. */
    private void progress() {
        Map<String, String> owners = Map.of(
                "agreements", "agreements",
                "officers", "officers",
                "pay", "officers",
                "quarters", "awards",
                "awards", "awards",
                "payments", "payments");
        for (String database : List.of("agreements", "officers", "awards", "payments")) {
            rows(database, "outbox", "topic key sequence type");
            rows(database, "lost_event", "topic key");
            rows(database, "parked", "topic key part part_offset sequence type reason detail state");
            rows(database, "import_run", "id state error", "I done -");
            rows(
                    database,
                    "event_key",
                    "topic key last_sequence",
                    lines(key -> database.equals(owners.get(key.topic().substring("reimbursement.".length())))));
            rows(
                    database,
                    "received",
                    "topic key last_sequence",
                    lines(key -> EverythingReceived.READS
                            .getOrDefault(database, List.of())
                            .contains(key.topic())));
        }
    }

    private String[] lines(java.util.function.Predicate<Published.Key> which) {
        return last.entrySet().stream()
                .filter(one -> which.test(one.getKey()))
                .map(one -> one.getKey().topic() + " " + one.getKey().key() + " " + one.getValue())
                .toArray(String[]::new);
    }

    private void say(String topic, String type, String fields) {
        Published.Key key = new Published.Key("reimbursement." + topic, topic.equals("quarters") ? QUARTER : "A");
        long sequence = last.merge(key, 1L, Long::sum);
        Map<String, String> data =
                new TreeMap<>(columns(String.join(" ", every(fields, 0)), String.join(" ", every(fields, 1))));
        StringBuilder json = new StringBuilder();
        data.forEach((name, value) -> json.append(json.isEmpty() ? "{" : ",")
                .append('"')
                .append(name)
                .append("\":")
                .append(value.startsWith("$") ? "{\"amount\":\"" + value.substring(1) + "\"}" : '"' + value + '"'));
        events.add(new Published(
                key.topic(),
                3,
                sequence - 1,
                key.key(),
                sequence,
                "id-" + events.size(),
                "reimbursement." + type + ".v1",
                json.append('}').toString()));
    }

    private static List<String> every(String words, int which) {
        List<String> all = List.of(words.split(" ", -1));
        return java.util.stream.IntStream.range(0, all.size())
                .filter(index -> index % 2 == which)
                .mapToObj(all::get)
                .toList();
    }

    private void rows(String database, String table, String columns, String... lines) {
        databases
                .computeIfAbsent(database, name -> new HashMap<>())
                .put(
                        table,
                        java.util.Arrays.stream(lines)
                                .map(line -> row(columns, line))
                                .toList());
    }

    static Row row(String columns, String values) {
        return new Row(columns(columns, values));
    }

    private static Map<String, String> columns(String columns, String values) {
        String[] names = columns.split(" ", -1);
        String[] texts = values.split(" ", -1);
        if (names.length != texts.length) {
            throw new IllegalArgumentException(columns + " / " + values);
        }
        Map<String, String> row = new HashMap<>();
        for (int index = 0; index < names.length; index++) {
            row.put(names[index], texts[index].equals("-") ? "" : texts[index]);
        }
        return row;
    }
}
