package reimbursement.agreements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.agreements.domain.Agreement;
import reimbursement.agreements.domain.AgreementStatus;
import reimbursement.agreements.domain.Model;
import reimbursement.agreements.persistence.Agreements;
import reimbursement.kit.paging.Cursor;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;

/** Shows agreements. */
@ApplicationScoped
public class FindingAgreements {

    private final Agreements agreements;
    private final ProgrammeDay day;

    FindingAgreements(Agreements agreements, ProgrammeDay day) {
        this.agreements = agreements;
        this.day = day;
    }

    /**
     * A part of the list, in the order of ids.
     *
     * @param status what the agreement is today
     */
    @Transactional
    public Page<Agreement> list(
            Optional<UUID> agencyId, Optional<Model> model, Optional<AgreementStatus> status, PageRequest request) {
        List<Agreement> rows =
                agreements.list(agencyId, model, status, day.today(), request.afterId(), request.limit() + 1);
        return Page.of(rows, request, agreement -> Cursor.encode(agreement.id().toString()));
    }

    /** One agreement. */
    @Transactional
    public Optional<Agreement> find(UUID id) {
        return agreements.get(id);
    }
}
