package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.paging.Cursor;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;
import reimbursement.payments.domain.debts.Debt;
import reimbursement.payments.domain.debts.DebtNotice;
import reimbursement.payments.domain.debts.DebtOffset;
import reimbursement.payments.domain.debts.DebtStatus;
import reimbursement.payments.domain.debts.Repayment;
import reimbursement.payments.domain.payments.Entitlement;
import reimbursement.payments.persistence.DebtHistory;
import reimbursement.payments.persistence.Debts;
import reimbursement.payments.persistence.Entitlements;

/** Shows debts, to an agency its own alone. */
@ApplicationScoped
public class FindingDebts {
    private final Debts debts;
    private final DebtHistory history;
    private final Entitlements entitlements;
    private final Caller caller;

    FindingDebts(Debts debts, DebtHistory history, Entitlements entitlements, Caller caller) {
        this.debts = debts;
        this.history = history;
        this.entitlements = entitlements;
        this.caller = caller;
    }

    /** What a list is narrowed to. */
    public record Wanted(
            Optional<UUID> agencyId,
            Optional<DebtStatus> status,
            Optional<UUID> awardId,
            Optional<UUID> claimId,
            Optional<String> quarter) {}

    public record Found(Debt debt, String quarter) {}

    /** A debt with all that has become of it. */
    public record Whole(Found found, List<DebtNotice> notices, List<DebtOffset> offsets, List<Repayment> repayments) {}

    @Transactional
    public Page<Found> list(Wanted wanted, PageRequest page) {
        wanted.agencyId().ifPresent(caller::mustBe);
        var rows = debts.listed(
                new Debts.Filter(
                        wanted.agencyId().or(caller::agencyId),
                        wanted.status(),
                        wanted.awardId(),
                        wanted.claimId(),
                        wanted.quarter()),
                page.afterId(),
                page.limit() + 1);
        var known = entitlements.known(
                rows.stream().map(Debt::entitlementId).distinct().toList());
        return Page.of(rows, page, last -> Cursor.encode(last.id().toString())).map(debt -> found(debt, known));
    }

    @Transactional
    public Optional<Whole> one(UUID id) {
        return debts.findByIdOptional(id)
                .filter(debt -> caller.agencyId().map(debt.agencyId()::equals).orElse(true))
                .map(debt -> new Whole(
                        found(debt, entitlements.known(List.of(debt.entitlementId()))),
                        history.noticesOf(id),
                        history.offsetsOf(id),
                        history.repaymentsOf(id)));
    }

    private static Found found(Debt debt, Map<UUID, Entitlement> known) {
        return new Found(
                debt, Objects.requireNonNull(known.get(debt.entitlementId())).quarter());
    }
}
