package reimbursement.officers.rest;

import java.util.UUID;
import reimbursement.kit.rest.Problems;
import reimbursement.officers.application.Answer;
import reimbursement.officers.application.OfficerFile;

/** Turns what came of a request into a response or a problem. */
final class Answers {
    private Answers() {}

    /** {@code officerId} is whom the request was about. */
    static OfficerResponse respond(Answer answer, UUID officerId) {
        return OfficerResponse.of(file(answer, officerId));
    }

    static OfficerFile file(Answer answer, UUID officerId) {
        return switch (answer) {
            case Answer.Done done -> done.officer();
            case Answer.Refused refused -> throw Problems.refused(refused.rule(), refused.detail());
            case Answer.NotYetKnown unknown -> throw Problems.notYetKnown(unknown.detail());
            case Answer.NoSuchOfficer _ -> throw noSuchOfficer(officerId);
        };
    }

    static RuntimeException noSuchOfficer(UUID officerId) {
        return Problems.notFound("officer", officerId);
    }
}
