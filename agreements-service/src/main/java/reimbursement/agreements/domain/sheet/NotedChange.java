package reimbursement.agreements.domain.sheet;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.agreements.domain.AgencyType;
import reimbursement.agreements.domain.Model;
import reimbursement.agreements.domain.USState;

/** A {@link SheetChange} as it is kept with its import. */
@Entity
@Table(name = "sheet_change")
public class NotedChange {

    @Id
    private UUID id;

    private UUID importId;
    private int number;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    private @Nullable Integer sheetRow;
    private @Nullable UUID agencyId;
    private String agency;

    @Enumerated(EnumType.STRING)
    private USState state;

    @Enumerated(EnumType.STRING)
    private AgencyType type;

    @Enumerated(EnumType.STRING)
    private @Nullable Model heldModel;

    private @Nullable LocalDate heldSignedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Model model;

    private @Nullable LocalDate signedOn;
    private @Nullable String sheetName;
    private boolean agencyGone;
    private boolean enrolled;

    protected NotedChange() {}

    /** The change as the {@code number}th of its import, the first being 1. */
    public NotedChange(UUID id, UUID importId, int number, SheetChange change) {
        this.id = id;
        this.importId = importId;
        this.number = number;
        this.kind = change.kind();
        this.sheetRow = change.row().orElse(null);
        this.agencyId = change.agencyId().orElse(null);
        this.agency = change.agency();
        this.state = change.state();
        this.type = change.type();
        this.heldModel = change.heldModel().orElse(null);
        this.heldSignedOn = change.heldSignedOn().orElse(null);
        this.model = change.model().orElse(null);
        this.signedOn = change.signedOn().orElse(null);
        this.sheetName = change.sheetName().orElse(null);
        this.agencyGone = change.agencyGone();
        this.enrolled = change.enrolled();
    }

    public UUID importId() {
        return importId;
    }

    public int number() {
        return number;
    }

    /** What was noted. */
    public SheetChange change() {
        return new SheetChange(
                kind,
                Optional.ofNullable(sheetRow),
                Optional.ofNullable(agencyId),
                agency,
                state,
                type,
                Optional.ofNullable(heldModel),
                Optional.ofNullable(heldSignedOn),
                Optional.ofNullable(model),
                Optional.ofNullable(signedOn),
                Optional.ofNullable(sheetName),
                agencyGone,
                enrolled);
    }
}
