package reimbursement.system.faults;

import java.util.Set;
import java.util.stream.Collectors;

/** No import runs on or was broken off, and each closed quarter is attested, answered and decided for every agency. */
final class NothingStuck implements Rule {
    @Override
    public String name() {
        return "nothing is stuck";
    }

    @Override
    public void examine(Snapshot snapshot, Examination examination) {
        for (String database : snapshot.databases().keySet()) {
            snapshot.rows(database, "import_run")
                    .forEach(run -> examination.expect(
                            run.text("state").equals("done") || isRefused(run),
                            database + " has an import " + run.key("id", "state", "error")));
        }
        for (Row quarter : snapshot.rows("agreements", "closed_quarter")) {
            examination.expect(quarter.has("attested_at"), quarter.text("quarter") + " is not attested in full");
            Set<String> answered = snapshot.rows("awards", "agency_quarter").stream()
                    .filter(row -> row.text("quarter").equals(quarter.text("quarter")))
                    .filter(row -> row.has("standing_revision")
                            && row.text("standing_revision").equals(row.text("roster_standing_revision"))
                            && row.holds("roster_matches"))
                    .map(row -> row.text("agency_id"))
                    .collect(Collectors.toSet());
            snapshot.rows("agreements", "agency")
                    .forEach(agency -> examination.expect(
                            answered.contains(agency.text("id")),
                            "no matching roster answers the last standing of " + agency.text("id") + " for "
                                    + quarter.text("quarter")));
        }
    }

    /** What is no sheet of its kind is answered so, and that is its end. */
    private static boolean isRefused(Row run) {
        return run.text("state").equals("failed") && run.text("error").startsWith("The sheet is of the wrong kind");
    }
}
