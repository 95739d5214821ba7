package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import reimbursement.kit.crypto.Sealing;
import reimbursement.payments.domain.settlements.Settlement;

/** Keeps banks' reports as received, sealed because account numbers may stand in them. */
@ApplicationScoped
class ReportContents {
    private final Sealing sealing;

    ReportContents(Sealing sealing) {
        this.sealing = sealing;
    }

    byte[] seal(UUID settlementId, byte[] report) {
        return sealing.seal(report, context(settlementId));
    }

    /** The report, byte for byte. */
    byte[] open(Settlement settlement) {
        return settlement.sealed()
                ? sealing.openBytes(settlement.content(), context(settlement.id()))
                : settlement.content();
    }

    private static String context(UUID settlementId) {
        return "settlement/" + settlementId;
    }
}
