package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.paging.Cursor;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;
import reimbursement.payments.application.RecordingPrenote.Seen;
import reimbursement.payments.domain.payees.AccountChange;
import reimbursement.payments.domain.payees.BankAccount;
import reimbursement.payments.domain.payees.ContactDetails;
import reimbursement.payments.domain.payees.Notice;
import reimbursement.payments.domain.payees.PayeeContact;
import reimbursement.payments.persistence.AccountChanges;
import reimbursement.payments.persistence.BankAccounts;
import reimbursement.payments.persistence.NoticeBook;
import reimbursement.payments.persistence.PayeeContacts;
import reimbursement.payments.persistence.Prenotes;

/** Shows the accounts of an agency, masked, whom to call, and what contacts were told. */
@ApplicationScoped
public class FindingPayees {
    private static final int SHOWN_AT_ONCE = 20;

    private final BankAccounts accounts;
    private final AccountChanges changes;
    private final PayableAccounts payable;
    private final Prenotes prenotes;
    private final PayeeContacts contacts;
    private final ContactSeals seals;
    private final NoticeBook notices;
    private final Calendar calendar;

    FindingPayees(
            BankAccounts accounts,
            AccountChanges changes,
            PayableAccounts payable,
            Prenotes prenotes,
            PayeeContacts contacts,
            ContactSeals seals,
            NoticeBook notices,
            Calendar calendar) {
        this.accounts = accounts;
        this.changes = changes;
        this.payable = payable;
        this.prenotes = prenotes;
        this.contacts = contacts;
        this.seals = seals;
        this.notices = notices;
        this.calendar = calendar;
    }

    /**
     * An agency as it is paid.
     *
     * @param newest its newest accounts, oldest first
     * @param payable whether payments can go to one of them now
     */
    public record Payee(List<BankAccount> newest, Optional<AccountChange> pending, boolean payable) {}

    public record Known(PayeeContact contact, ContactDetails details) {}

    @Transactional
    public Payee payee(UUID agencyId) {
        return new Payee(
                accounts.newest(agencyId, SHOWN_AT_ONCE).reversed(),
                changes.pendingOf(agencyId),
                !payable.of(List.of(agencyId)).isEmpty());
    }

    @Transactional
    public Page<BankAccount> accounts(UUID agencyId, PageRequest page) {
        return Page.of(
                accounts.listed(agencyId, page.afterId(), page.limit() + 1),
                page,
                last -> Cursor.encode(last.id().toString()));
    }

    /** Empty when the agency has no such account. */
    @Transactional
    public Optional<Page<Seen>> prenotes(UUID agencyId, UUID accountId, PageRequest page) {
        return accounts.ofAgency(agencyId, accountId)
                .map(account -> Page.of(
                                prenotes.listed(accountId, page.afterId(), page.limit() + 1),
                                page,
                                last -> Cursor.encode(last.id().toString()))
                        .map(prenote -> new Seen(prenote, prenote.state(calendar.today()))));
    }

    @Transactional
    public Page<Known> contacts(UUID agencyId, PageRequest page) {
        return Page.of(
                        contacts.listed(agencyId, page.afterId(), page.limit() + 1),
                        page,
                        last -> Cursor.encode(last.id().toString()))
                .map(contact -> new Known(contact, seals.open(contact)));
    }

    /** Of one agency, or of all. */
    @Transactional
    public Page<Notice> notices(Optional<UUID> agencyId, PageRequest page) {
        return Page.of(
                notices.listed(agencyId, page.afterId(), page.limit() + 1),
                page,
                last -> Cursor.encode(last.id().toString()));
    }
}
