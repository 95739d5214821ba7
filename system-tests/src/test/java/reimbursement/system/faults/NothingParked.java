package reimbursement.system.faults;

/** Nothing waits for an operator. */
final class NothingParked implements Rule {
    @Override
    public String name() {
        return "nothing is parked";
    }

    @Override
    public void examine(Snapshot snapshot, Examination examination) {
        for (String database : snapshot.databases().keySet()) {
            examination.looked(snapshot.rows(database, "received").size());
            snapshot.rows(database, "parked").stream()
                    .filter(row -> row.text("state").equals("parked"))
                    .forEach(row -> examination.found(
                            database + " parked " + row.key("topic", "key", "sequence", "type", "reason", "detail")));
        }
    }
}
