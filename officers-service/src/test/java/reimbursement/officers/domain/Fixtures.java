package reimbursement.officers.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Officers and agreements, so that tests read as sentences. */
public final class Fixtures {
    public static final UUID AGENCY = UUID.fromString("018f0000-0000-7000-8000-00000000a001");
    public static final UUID OTHER_AGENCY = UUID.fromString("018f0000-0000-7000-8000-00000000a002");
    public static final UUID AGREEMENT = UUID.fromString("018f0000-0000-7000-8000-00000000b001");
    public static final LocalDate SIGNED = LocalDate.of(2025, 3, 1);
    public static final LocalDate NOMINATED = LocalDate.of(2025, 4, 1);
    public static final LocalDate STARTED = LocalDate.of(2025, 4, 10);
    public static final LocalDate TRAINED = LocalDate.of(2025, 4, 20);
    public static final LocalDate AUTHORISED = LocalDate.of(2025, 5, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2027, 4, 30);
    public static final LocalDate TODAY = LocalDate.of(2026, 1, 2);
    public static final Instant NOW = Instant.parse("2026-01-02T15:00:00Z");

    private Fixtures() {}

    public static Officer nominated() {
        return new Officer(UUID.randomUUID(), AGENCY, "1001", "sealed".getBytes(UTF_8), NOMINATED);
    }

    public static Officer inTraining() {
        Officer officer = nominated();
        accepted(officer.startTraining(UUID.randomUUID(), Model.TFM, STARTED));
        return officer;
    }

    public static Officer trained() {
        Officer officer = inTraining();
        accepted(officer.completeTraining(Model.TFM, TRAINED, TODAY));
        return officer;
    }

    public static Officer authorised() {
        Officer officer = trained();
        accepted(officer.authorise(UUID.randomUUID(), taskForce(), AUTHORISED));
        return officer;
    }

    public static Agreement taskForce() {
        return new Agreement(AGREEMENT, AGENCY, Model.TFM, SIGNED);
    }

    public static Authorisation only(Officer officer) {
        return officer.authorisations().getFirst();
    }

    public static List<OfficerFact> accepted(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted accepted -> accepted.facts();
            case Outcome.Refused refused -> throw new AssertionError(refused.toString());
        };
    }
}
