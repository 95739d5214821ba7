package reimbursement.officers.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** An agency that this context has heard of; it needs no more of it than its id. */
@Entity
public class Agency {
    @Id
    private UUID id;

    private LocalDate registeredOn;

    protected Agency() {}

    public Agency(UUID id, LocalDate registeredOn) {
        this.id = id;
        this.registeredOn = registeredOn;
    }

    public UUID id() {
        return id;
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }
}
