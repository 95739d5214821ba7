package reimbursement.officers.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import reimbursement.officers.domain.RosterFact.OfficerTransferred;

/** That an officer went from one agency to another: one roster entry ended, and another began. */
@Entity
public class Transfer {
    static final Comparator<Transfer> IN_ORDER = Comparator.comparing(Transfer::on);

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Officer officer;

    private UUID fromAgencyId;
    private UUID toAgencyId;
    private String fromNumber;
    private LocalDate transferredOn;

    protected Transfer() {}

    Transfer(UUID id, Officer officer, UUID toAgencyId, LocalDate on) {
        this.id = id;
        this.officer = officer;
        this.fromAgencyId = officer.agencyId();
        this.toAgencyId = toAgencyId;
        this.fromNumber = officer.officerNumber();
        this.transferredOn = on;
    }

    Transfer copyFor(Officer copy) {
        Transfer same = new Transfer(id, copy, toAgencyId, transferredOn);
        same.fromAgencyId = fromAgencyId;
        same.fromNumber = fromNumber;
        return same;
    }

    /** As it is told to one of the two agencies. */
    OfficerTransferred toldTo(UUID agencyId) {
        return new OfficerTransferred(officer.id(), agencyId, fromAgencyId, toAgencyId, transferredOn);
    }

    boolean concerns(UUID agencyId) {
        return fromAgencyId.equals(agencyId) || toAgencyId.equals(agencyId);
    }

    public UUID fromAgencyId() {
        return fromAgencyId;
    }

    public UUID toAgencyId() {
        return toAgencyId;
    }

    /** The number that the officer had at the agency left behind. */
    public String fromNumber() {
        return fromNumber;
    }

    /** First day with the new agency. */
    public LocalDate on() {
        return transferredOn;
    }
}
