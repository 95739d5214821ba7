package reimbursement.payments.domain.settlements;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.Money;

/** A line of a bank's report that a person has to look into. */
@Entity
public class OpenItem {
    @Id
    private UUID id;

    private UUID settlementId;
    private @Nullable String endToEndId;
    private @Nullable String reference;

    @Embedded
    private @Nullable Said said;

    @Column(name = "amount_cents")
    private @Nullable Money amount;

    @Enumerated(EnumType.STRING)
    private OpenReason reason;

    private Instant raisedAt;

    protected OpenItem() {}

    public OpenItem(UUID id, UUID settlementId, ReportLine line, OpenReason reason, Instant raisedAt) {
        this.id = id;
        this.settlementId = settlementId;
        this.endToEndId = line.endToEndId();
        this.reference = line.reference();
        this.said = Said.of(line.reported());
        this.amount = line.amount();
        this.reason = reason;
        this.raisedAt = raisedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID settlementId() {
        return settlementId;
    }

    public @Nullable String endToEndId() {
        return endToEndId;
    }

    /** Its name where the report had room for 15 characters. */
    public @Nullable String reference() {
        return reference;
    }

    /**
     * The line as it came, for another payment or amount than it names; null where what it said moves no money, or was
     * not kept.
     */
    public @Nullable ReportLine toPost(String paymentsEndToEndId, Money paymentsAmount) {
        var reported = said == null ? null : said.moves();
        return reported == null ? null : new ReportLine(paymentsEndToEndId, paymentsAmount, reported);
    }

    public @Nullable Money amount() {
        return amount;
    }

    public OpenReason reason() {
        return reason;
    }

    public Instant raisedAt() {
        return raisedAt;
    }
}
