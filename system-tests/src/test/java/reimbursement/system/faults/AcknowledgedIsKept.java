package reimbursement.system.faults;

/** What a caller was told has been done is there. */
final class AcknowledgedIsKept implements Rule {
    @Override
    public String name() {
        return "what was acknowledged is kept";
    }

    @Override
    public void examine(Snapshot snapshot, Examination examination) {
        snapshot.acknowledged().forEach(change -> examination.expect(change.isIn(snapshot), "lost: " + change));
    }
}
