package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import reimbursement.kit.Ids;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.event.Outbox;
import reimbursement.payments.domain.payees.ContactDetails;
import reimbursement.payments.domain.payees.PayeeContact;
import reimbursement.payments.messaging.PaymentFacts;
import reimbursement.payments.persistence.PayeeContacts;

/** Puts on file whom to call at an agency; whoever was on file before is told. */
@ApplicationScoped
public class RecordingContact {
    private final Outbox outbox;
    private final PayeeContacts contacts;
    private final ContactSeals seals;
    private final TellingContacts telling;
    private final Calendar calendar;
    private final AuditTrail audit;
    private final Caller caller;

    RecordingContact(
            Outbox outbox,
            PayeeContacts contacts,
            ContactSeals seals,
            TellingContacts telling,
            Calendar calendar,
            AuditTrail audit,
            Caller caller) {
        this.outbox = outbox;
        this.contacts = contacts;
        this.seals = seals;
        this.telling = telling;
        this.calendar = calendar;
        this.audit = audit;
        this.caller = caller;
    }

    public record Recorded(PayeeContact contact, ContactDetails details, boolean isNew) {}

    /** The same contact again is the one that is known. */
    @Transactional
    public Recorded record(UUID agencyId, ContactDetails details) {
        outbox.lock(PaymentFacts.TOPIC, agencyId.toString());
        var before = contacts.ofRecord(agencyId);
        if (before.isPresent() && seals.open(before.get()).equals(details)) {
            return new Recorded(before.get(), details, false);
        }
        var first = !contacts.hadOne(agencyId);
        before.ifPresent(old -> {
            old.supersede(calendar.now());
            telling.contactChanged(old);
            contacts.flush();
        });
        var id = Ids.next();
        var contact = new PayeeContact(id, agencyId, seals.seal(id, details), first, caller.subject(), calendar.now());
        contacts.persist(contact);
        audit.record("payee-contact-recorded", "payee-contact/" + id, Map.of("agency", agencyId.toString()));
        return new Recorded(contact, details, true);
    }
}
