package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import reimbursement.kit.crypto.Sealing;
import reimbursement.payments.domain.payees.ContactDetails;
import reimbursement.payments.domain.payees.PayeeContact;

/** Seals whom to call, and opens it for those who call. */
@ApplicationScoped
class ContactSeals {
    private final Sealing sealing;

    ContactSeals(Sealing sealing) {
        this.sealing = sealing;
    }

    byte[] seal(UUID contactId, ContactDetails details) {
        return sealing.seal(details.toLines(), context(contactId));
    }

    ContactDetails open(PayeeContact contact) {
        return ContactDetails.ofLines(sealing.open(contact.sealedDetails(), context(contact.id())));
    }

    private static String context(UUID contactId) {
        return "payee-contact/" + contactId;
    }
}
