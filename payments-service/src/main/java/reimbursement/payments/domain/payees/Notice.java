package reimbursement.payments.domain.payees;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a contact is told; account numbers in it are masked. It never changes. */
@Entity
public class Notice {
    @Id
    private UUID id;

    private UUID agencyId;
    private UUID contactId;
    private @Nullable UUID changeId;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private String text;
    private Instant writtenAt;

    protected Notice() {}

    /** @param contactId to whom */
    public Notice(
            UUID id,
            UUID agencyId,
            UUID contactId,
            @Nullable UUID changeId,
            NoticeKind kind,
            String text,
            Instant writtenAt) {
        this.id = id;
        this.agencyId = agencyId;
        this.contactId = contactId;
        this.changeId = changeId;
        this.kind = kind;
        this.text = text;
        this.writtenAt = writtenAt;
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public UUID contactId() {
        return contactId;
    }

    public @Nullable UUID changeId() {
        return changeId;
    }

    public NoticeKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
