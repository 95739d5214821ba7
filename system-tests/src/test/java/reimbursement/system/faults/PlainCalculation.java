package reimbursement.system.faults;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Awards of one quarter worked out plainly from the tables of those who own the facts. */
final class PlainCalculation {
    static final String WITHHELD = "withheld";
    private static final int[][] BANDS = {{90, 100_000}, {80, 75_000}, {70, 50_000}};

    private final String quarter;
    private final String snapshotOn;
    private final Set<String> enrolled = new HashSet<>();
    private final Set<String> workingAgreements = new HashSet<>();
    private final Set<String> workingAgencies = new HashSet<>();
    private final Map<String, Set<String>> eligible = new HashMap<>();
    private final Map<String, Map<String, Row>> counts = new HashMap<>();
    private final Map<String, Row> disputes = new HashMap<>();

    PlainCalculation(Snapshot snapshot, String quarter, String snapshotOn) {
        this.quarter = quarter;
        this.snapshotOn = snapshotOn;
        enrolment(snapshot.rows("agreements", "enrolment_decision"));
        agreements(snapshot);
        officers(snapshot);
        snapshot.rows("awards", "performance_report").stream()
                .filter(this::ofQuarter)
                .sorted(Comparator.comparingLong(row -> row.number("revision")))
                .forEach(row -> counts.computeIfAbsent(row.text("agency_id"), id -> new HashMap<>())
                        .put(row.text("source"), row));
        snapshot.rows("awards", "dispute").stream()
                .filter(this::ofQuarter)
                .sorted(Comparator.comparing(row -> row.text("id")))
                .forEach(row -> disputes.put(row.text("agency_id"), row));
    }

    /** The award in cents, or that it is withheld. */
    String cents(String agency) {
        if (!enrolled.contains(agency) || !workingAgencies.contains(agency)) {
            return "0";
        }
        return decidingCount(agency).map(count -> award(agency, count)).orElse(WITHHELD);
    }

    private String award(String agency, Count count) {
        int officers = eligible.getOrDefault(agency, Set.of()).size();
        for (int[] band : BANDS) {
            if (count.assigned() > 0 && count.located() * 100 >= band[0] * count.assigned()) {
                return Long.toString((long) band[1] * officers);
            }
        }
        return "0";
    }

    private record Count(long assigned, long located) {
        static Count of(Row row, String prefix) {
            return new Count(row.number(prefix + "assigned"), row.number(prefix + "located"));
        }
    }

    private Optional<Count> decidingCount(String agency) {
        Map<String, Row> reported = counts.getOrDefault(agency, Map.of());
        Row own = reported.get("AGENCY");
        Row ice = reported.get("ICE");
        if (own == null || ice == null) {
            return Optional.empty();
        }
        if (Count.of(own, "").equals(Count.of(ice, ""))) {
            return Optional.of(Count.of(ice, ""));
        }
        Row dispute = disputes.get(agency);
        return switch (dispute == null ? "NONE" : dispute.text("status")) {
            case "RESOLVED" -> Optional.of(Count.of(dispute == null ? ice : dispute, "resolved_"));
            case "LAPSED" -> Optional.of(Count.of(ice, ""));
            default -> Optional.empty();
        };
    }

    private boolean ofQuarter(Row row) {
        return row.text("quarter").equals(quarter);
    }

    private void enrolment(List<Row> decisions) {
        decisions.stream()
                .filter(row -> Days.by(row.text("effective_on"), snapshotOn))
                .sorted(Comparator.comparingLong(row -> row.number("number")))
                .forEach(row -> {
                    if (row.text("status").equals("APPROVED")) {
                        enrolled.add(row.text("agency_id"));
                    } else {
                        enrolled.remove(row.text("agency_id"));
                    }
                });
    }

    private void agreements(Snapshot snapshot) {
        Set<String> suspended = snapshot.rows("agreements", "suspension").stream()
                .filter(row -> Days.suspendedOn(row, snapshotOn))
                .map(row -> row.text("agreement_id"))
                .collect(Collectors.toSet());
        snapshot.rows("agreements", "agreement").stream()
                .filter(row -> row.text("model").equals("TFM"))
                .filter(row -> Days.by(row.text("signed_on"), snapshotOn))
                .filter(row -> !Days.by(Days.endsOn(row), snapshotOn))
                .filter(row -> !suspended.contains(row.text("id")))
                .forEach(row -> {
                    workingAgreements.add(row.text("id"));
                    workingAgencies.add(row.text("agency_id"));
                });
    }

    private void officers(Snapshot snapshot) {
        Set<String> trained = snapshot.rows("officers", "training").stream()
                .filter(row -> row.text("model").equals("TFM") && Days.by(row.text("trained_on"), snapshotOn))
                .map(row -> row.text("officer_id"))
                .collect(Collectors.toSet());
        snapshot.rows("officers", "officer").stream()
                .filter(row -> Days.by(row.text("separated_on"), snapshotOn))
                .forEach(row -> trained.remove(row.text("id")));
        snapshot.rows("officers", "authorisation").stream()
                .filter(row -> workingAgreements.contains(row.text("agreement_id")))
                .filter(row -> trained.contains(row.text("officer_id")))
                .filter(row -> Days.by(row.text("valid_from"), snapshotOn)
                        && Days.by(snapshotOn, row.text("valid_until"))
                        && !Days.by(row.text("revoked_on"), snapshotOn))
                .forEach(row -> eligible.computeIfAbsent(row.text("agency_id"), id -> new HashSet<>())
                        .add(row.text("officer_id")));
    }
}
