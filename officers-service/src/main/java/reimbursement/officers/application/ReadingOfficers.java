package reimbursement.officers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.paging.Cursor;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;
import reimbursement.officers.domain.OfficerStatus;
import reimbursement.officers.domain.PayRate;
import reimbursement.officers.persistence.OfficerList;
import reimbursement.officers.persistence.Officers;

/** Officers and their pay, for whoever may see them. */
@ApplicationScoped
public class ReadingOfficers {
    private final Officers officers;
    private final OfficerList list;
    private final OfficerFiles files;
    private final ProgrammeDay day;
    private final Caller caller;

    ReadingOfficers(Officers officers, OfficerList list, OfficerFiles files, ProgrammeDay day, Caller caller) {
        this.officers = officers;
        this.list = list;
        this.files = files;
        this.day = day;
        this.caller = caller;
    }

    /** Empty if there is no such officer, or not for this caller. */
    @Transactional
    public Optional<OfficerFile> find(UUID officerId) {
        return officers.whole(officerId)
                .filter(officer -> files.mayOpen(officer.agencyId()))
                .map(files::open);
    }

    /** The pay history in the order in which the rates came into force; empty as for {@link #find}. */
    @Transactional
    public Optional<List<PayRate>> pay(UUID officerId) {
        return find(officerId).map(file -> file.officer().payRates());
    }

    /** In the order of their ids. An agency without a filter sees its own; another's is a 403 problem. */
    @Transactional
    public Page<OfficerFile> list(Optional<UUID> agencyId, Optional<OfficerStatus> status, PageRequest page) {
        agencyId.ifPresent(caller::mustBe);
        List<UUID> ids =
                list.page(agencyId.or(caller::agencyId), status, day.today(), page.afterId(), page.limit() + 1);
        return Page.of(
                        officers.identified(ids),
                        page,
                        officer -> Cursor.encode(officer.id().toString()))
                .map(files::open);
    }
}
