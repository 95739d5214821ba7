package reimbursement.agreements.domain.sheet;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That the sheet of an import was held against what was known before any of its rows was taken. */
@Entity
public class ComparedSheet {

    @Id
    private UUID importId;

    private LocalDate asOf;
    private Instant comparedAt;

    protected ComparedSheet() {}

    /** The sheet of that import, for the day that it speaks of. */
    public ComparedSheet(UUID importId, LocalDate asOf, Instant comparedAt) {
        this.importId = importId;
        this.asOf = asOf;
        this.comparedAt = comparedAt;
    }

    public UUID importId() {
        return importId;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public Instant comparedAt() {
        return comparedAt;
    }
}
