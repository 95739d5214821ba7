package reimbursement.payments.rest;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import reimbursement.payments.domain.payees.ContactDetails;
import reimbursement.payments.domain.payees.PayeeContact;

/** @param supersededAt absent for the contact of record */
record ContactView(
        UUID id,
        UUID agencyId,
        String name,
        String phone,
        Optional<String> email,
        String recordedBy,
        Instant recordedAt,
        Optional<Instant> supersededAt) {

    static ContactView of(PayeeContact contact, ContactDetails details) {
        return new ContactView(
                contact.id(),
                contact.agencyId(),
                details.name(),
                details.phone(),
                Optional.ofNullable(details.email()),
                contact.recordedBy(),
                contact.recordedAt(),
                Optional.ofNullable(contact.supersededAt()));
    }

    /** Says nothing: names do not belong in logs. */
    @Override
    public String toString() {
        return "ContactView";
    }
}
