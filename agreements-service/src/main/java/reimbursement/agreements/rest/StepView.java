package reimbursement.agreements.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import reimbursement.agreements.domain.AgencyFact;
import reimbursement.agreements.domain.Agreement;
import reimbursement.agreements.domain.AgreementReinstated;
import reimbursement.agreements.domain.AgreementSigned;
import reimbursement.agreements.domain.AgreementSuspended;
import reimbursement.agreements.domain.AgreementTerminated;
import reimbursement.agreements.domain.Clause;
import reimbursement.agreements.domain.Party;
import reimbursement.agreements.domain.TerminationNoticed;

/** One step in the life of an agreement. */
@Schema(name = "AgreementStep")
record StepView(
        @Schema(
                enumeration = {
                    "signed",
                    "suspended",
                    "suspension-extended",
                    "reinstated",
                    "suspension-vacated",
                    "notice-given",
                    "terminated"
                })
        String step,

        LocalDate effectiveOn,

        @Schema(description = "Last day suspended, where one is stated")
        Optional<LocalDate> until,

        @Schema(description = "First day without the agreement, as a notice sets it")
        Optional<LocalDate> endsOn,

        Optional<Party> by,
        Optional<String> reason,
        Optional<String> howToRespond,
        ClauseView clause) {

    /** What in the MOA allows a step. */
    @Schema(name = "Clause")
    record ClauseView(
            @Schema(examples = "suspension-at-once") String code,
            String text,
            @Schema(enumeration = {"published", "assumed"}) String basis,
            String source) {
        static ClauseView of(Clause clause) {
            return new ClauseView(
                    clause.code(), clause.text(), clause.published() ? "published" : "assumed", clause.source());
        }
    }

    static List<StepView> historyOf(Agreement agreement) {
        return agreement.history().stream()
                .flatMap(fact -> Clause.of(fact, agreement).map(clause -> of(fact, clause)).stream())
                .toList();
    }

    private static StepView of(AgencyFact fact, Clause clause) {
        return switch (fact) {
            case AgreementSuspended of ->
                new StepView(
                        of.extension() ? "suspension-extended" : "suspended",
                        of.effectiveOn(),
                        Optional.ofNullable(of.until()),
                        Optional.empty(),
                        Optional.of(Party.ICE),
                        Optional.of(of.reason()),
                        Optional.ofNullable(of.howToRespond()),
                        ClauseView.of(clause));
            case AgreementReinstated of -> plain(of.vacated() ? "suspension-vacated" : "reinstated", fact, clause);
            case TerminationNoticed of ->
                new StepView(
                        "notice-given",
                        of.effectiveOn(),
                        Optional.empty(),
                        Optional.of(of.endsOn()),
                        Optional.of(of.by()),
                        Optional.empty(),
                        Optional.empty(),
                        ClauseView.of(clause));
            case AgreementTerminated of ->
                new StepView(
                        "terminated",
                        of.effectiveOn(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.ofNullable(of.by()),
                        Optional.of(of.reason()),
                        Optional.empty(),
                        ClauseView.of(clause));
            case AgreementSigned _ -> plain("signed", fact, clause);
            default -> throw new IllegalStateException("no step of an agreement: " + fact);
        };
    }

    private static StepView plain(String step, AgencyFact fact, Clause clause) {
        return new StepView(
                step,
                fact.effectiveOn(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ClauseView.of(clause));
    }
}
