package reimbursement.officers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import reimbursement.officers.domain.Model;

/** An officer sits the exam of a training, or sits it again. */
@ApplicationScoped
public class ExaminingOfficer {
    private final ChangingOfficer changing;
    private final ProgrammeDay day;

    ExaminingOfficer(ChangingOfficer changing, ProgrammeDay day) {
        this.changing = changing;
        this.day = day;
    }

    /** @param percent the score, 0 to 100 */
    @Transactional
    public Answer sit(UUID officerId, Model model, int percent, LocalDate on) {
        return changing.note(
                officerId,
                "exam-taken",
                Map.of("model", model.name(), "effectiveOn", on.toString()),
                officer -> officer.sitExam(model, percent, on, day.today()));
    }
}
