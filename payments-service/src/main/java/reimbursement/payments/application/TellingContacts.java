package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.Ids;
import reimbursement.payments.domain.payees.AccountChange;
import reimbursement.payments.domain.payees.BankAccount;
import reimbursement.payments.domain.payees.Notice;
import reimbursement.payments.domain.payees.NoticeKind;
import reimbursement.payments.domain.payees.NoticeText;
import reimbursement.payments.domain.payees.Notices;
import reimbursement.payments.domain.payees.PayeeContact;
import reimbursement.payments.persistence.PayeeContacts;

/** Tells the contacts that were on file before a change of account what becomes of it. */
@ApplicationScoped
class TellingContacts {
    private final PayeeContacts contacts;
    private final Notices notices;
    private final PayeePolicy policy;
    private final Calendar calendar;

    TellingContacts(PayeeContacts contacts, Notices notices, PayeePolicy policy, Calendar calendar) {
        this.contacts = contacts;
        this.notices = notices;
        this.policy = policy;
        this.calendar = calendar;
    }

    void requested(AccountChange change, BankAccount to) {
        tell(change, NoticeKind.CHANGE_REQUESTED, NoticeText.requested(to, change));
    }

    void completed(AccountChange change, BankAccount to) {
        tell(change, NoticeKind.CHANGE_COMPLETED, NoticeText.completed(to, calendar.now()));
    }

    void givenUp(AccountChange change, BankAccount to) {
        tell(change, NoticeKind.CHANGE_GIVEN_UP, NoticeText.givenUp(to, change));
    }

    void contactChanged(PayeeContact before) {
        give(before, null, NoticeKind.CONTACT_CHANGED, NoticeText.contactChanged(calendar.now()));
    }

    private void tell(AccountChange change, NoticeKind kind, String text) {
        contacts.inForceSince(change.agencyId(), policy.contactsSettledBefore(change.requestedAt()))
                .forEach(contact -> give(contact, change, kind, text));
    }

    private void give(PayeeContact contact, @Nullable AccountChange change, NoticeKind kind, String text) {
        notices.give(new Notice(
                Ids.next(),
                contact.agencyId(),
                contact.id(),
                change == null ? null : change.id(),
                kind,
                text,
                calendar.now()));
    }
}
