package reimbursement.payments.domain.payees;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;

/**
 * What a source such as Treasury's Do Not Pay said of an agency on a day (31 USC 3354). A hit stops the agency's
 * payments until treasury has decided that they may be made.
 */
@Entity
public class Screening {
    @Id
    private UUID id;

    private UUID agencyId;
    private String source;
    private LocalDate screenedOn;

    @Enumerated(EnumType.STRING)
    private ScreeningResult result;

    private String reference;
    private boolean stopping;
    private String recordedBy;
    private Instant recordedAt;

    protected Screening() {}

    /** @param reference what the source calls its answer, empty where it has no name for it */
    public Screening(
            UUID id,
            UUID agencyId,
            String source,
            LocalDate screenedOn,
            ScreeningResult result,
            String reference,
            String by,
            Instant at) {
        this.id = id;
        this.agencyId = agencyId;
        this.source = source;
        this.screenedOn = screenedOn;
        this.result = result;
        this.reference = reference;
        this.stopping = result == ScreeningResult.HIT;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** A person decides what a hit means; it may be decided anew. */
    public Outcome<Screening> adjudicate(Decision decision) {
        if (result != ScreeningResult.HIT) {
            return Outcome.refused(Rule.SCREENING_NOT_A_HIT, "The source found nothing; there is nothing to decide.");
        }
        stopping = decision == Decision.DO_NOT_PAY;
        return Outcome.done(this);
    }

    /** Whether this answer is older than so many days. */
    public boolean isStale(LocalDate today, int maxAgeDays) {
        return screenedOn.plusDays(maxAgeDays).isBefore(today);
    }

    /** Whether the agency's payments wait because of it: a hit that nobody has decided, or that was decided against. */
    public boolean stopping() {
        return stopping;
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public String source() {
        return source;
    }

    public LocalDate screenedOn() {
        return screenedOn;
    }

    public ScreeningResult result() {
        return result;
    }

    public String reference() {
        return reference;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
