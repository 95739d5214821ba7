package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.paging.Cursor;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;
import reimbursement.payments.domain.payees.Adjudication;
import reimbursement.payments.domain.payees.Screening;
import reimbursement.payments.domain.payees.ToScreen;
import reimbursement.payments.persistence.Adjudications;
import reimbursement.payments.persistence.BankAccounts;
import reimbursement.payments.persistence.Screenings;

/** Shows what was said of payees before they were paid, and whom to ask about. */
@ApplicationScoped
public class FindingScreenings {
    private static final int MOST_CERTIFICATIONS = 100;

    private final Screenings screenings;
    private final Adjudications adjudications;
    private final BankAccounts accounts;

    FindingScreenings(Screenings screenings, Adjudications adjudications, BankAccounts accounts) {
        this.screenings = screenings;
        this.adjudications = adjudications;
        this.accounts = accounts;
    }

    /** @param adjudication the last decision on it, where it is a hit that somebody has decided */
    public record Screened(Screening screening, Optional<Adjudication> adjudication) {}

    @Transactional
    public Page<Screened> of(UUID agencyId, PageRequest page) {
        var rows = screenings.listed(agencyId, page.afterId(), page.limit() + 1);
        var decided = adjudications.last(rows.stream().map(Screening::id).toList());
        return Page.of(rows, page, last -> Cursor.encode(last.id().toString()))
                .map(screening -> new Screened(screening, Optional.ofNullable(decided.get(screening.id()))));
    }

    /** What the certifications of a payment relied on, the last first; none where nothing was known. */
    @Transactional
    public List<Screened> reliedOnFor(UUID paymentId) {
        var relied = screenings.reliedOnFor(paymentId, MOST_CERTIFICATIONS);
        var decided = adjudications.last(relied.stream().map(Screening::id).toList());
        return relied.stream()
                .map(screening -> new Screened(screening, Optional.ofNullable(decided.get(screening.id()))))
                .toList();
    }

    /** The payees to ask about: every account that is proposed or in force, by agency. */
    @Transactional
    public Page<ToScreen> toScreen(PageRequest page) {
        return Page.of(
                accounts.toScreen(page.afterId(), page.limit() + 1),
                page,
                last -> Cursor.encode(last.accountId().toString()));
    }
}
