package reimbursement.awards.messaging;

import java.time.LocalDate;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.kit.event.Refusal;

/** Reads the quarter of an attestation and checks that both sides mean the same day. */
final class AttestedQuarter {

    private AttestedQuarter() {}

    static FiscalQuarter of(String quarter, LocalDate snapshotOn) {
        FiscalQuarter read = FiscalQuarter.parse(quarter)
                .orElseThrow(() -> new Refusal("no-such-quarter", "the attestation is for no fiscal quarter"));
        if (!read.snapshotOn().equals(snapshotOn)) {
            throw new Refusal("other-snapshot", "the attestation is for another day than the quarter's last");
        }
        return read;
    }
}
