package reimbursement.officers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.officers.domain.Model;

/** An officer completes the training for a model. */
@ApplicationScoped
public class CompletingTraining {
    private final ChangingOfficer changing;
    private final ProgrammeDay day;

    CompletingTraining(ChangingOfficer changing, ProgrammeDay day) {
        this.changing = changing;
        this.day = day;
    }

    /** @param hours attended, where they are recorded */
    @Transactional
    public Answer complete(UUID officerId, Model model, LocalDate on, Optional<Integer> hours) {
        return changing.change(
                officerId,
                "training-completed",
                Map.of("model", model.name(), "effectiveOn", on.toString()),
                officer -> officer.completeTraining(model, on, hours.orElse(null), day.today()));
    }
}
