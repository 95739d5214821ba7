package reimbursement.officers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import reimbursement.kit.Ids;
import reimbursement.officers.domain.Model;

/** An officer begins the training for a model. */
@ApplicationScoped
public class StartingTraining {
    private final ChangingOfficer changing;

    StartingTraining(ChangingOfficer changing) {
        this.changing = changing;
    }

    @Transactional
    public Answer start(UUID officerId, Model model, LocalDate on) {
        return changing.change(
                officerId,
                "training-started",
                Map.of("model", model.name(), "effectiveOn", on.toString()),
                officer -> officer.startTraining(Ids.next(), model, on));
    }
}
