package reimbursement.agreements.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.agreements.domain.Model;
import reimbursement.agreements.domain.ProposedAgreement;

/** Agreements that one side has signed. */
@ApplicationScoped
public class ProposedAgreements implements PanacheRepositoryBase<ProposedAgreement, UUID> {

    /** One that still waits for the other side. */
    public Optional<ProposedAgreement> waiting(UUID id) {
        return find("id = ?1 and concludedAt is null", id).firstResultOptional();
    }

    /** Whether one of that agency and model waits. */
    public boolean isWaiting(UUID agencyId, Model model) {
        return count("agencyId = ?1 and model = ?2 and concludedAt is null", agencyId, model) > 0;
    }

    /** A part of those that wait, in the order of ids. */
    public List<ProposedAgreement> waiting(
            Optional<UUID> agencyId, Optional<Model> model, Optional<UUID> after, int rows) {
        Conditions conditions = new Conditions()
                .with("concludedAt is null")
                .with("agencyId = :agencyId", "agencyId", agencyId)
                .with("model = :model", "model", model)
                .with("id > :after", "after", after);
        return find("from ProposedAgreement" + conditions.where() + " order by id", conditions.parameters())
                .range(0, rows - 1)
                .list();
    }
}
