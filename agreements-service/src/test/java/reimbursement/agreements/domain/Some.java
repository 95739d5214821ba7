package reimbursement.agreements.domain;

import java.time.LocalDate;
import java.util.UUID;

/** Agreements and days to test with. */
final class Some {

    static final UUID AGENCY = new UUID(1, 1);
    static final LocalDate SIGNED = LocalDate.of(2025, 3, 1);

    private Some() {}

    static Agreement agreement(Model model) {
        return agreement(new UUID(2, 2), model, SIGNED);
    }

    static Agreement agreement(UUID id, Model model, LocalDate signedOn) {
        return Agreement.signedBy(new AgreementSigned(id, AGENCY, model, signedOn));
    }

    static <F> F decided(Outcome<F> outcome) {
        return switch (outcome) {
            case Outcome.Decided<F>(F fact) -> fact;
            case Outcome.Refused<F>(String rule, String detail) ->
                throw new AssertionError("refused by " + rule + ": " + detail);
        };
    }

    static String rule(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Decided<?>(Object fact) -> throw new AssertionError("decided: " + fact);
            case Outcome.Refused<?>(String rule, String _) -> rule;
        };
    }
}
