package reimbursement.officers.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.kit.Ids;
import reimbursement.kit.test.RealBackends;
import reimbursement.officers.domain.Agency;
import reimbursement.officers.domain.Agreement;
import reimbursement.officers.domain.Model;
import reimbursement.officers.domain.Officer;
import reimbursement.officers.domain.OfficerStatus;
import reimbursement.officers.domain.Revoker;

@QuarkusTest
@RealBackends
class OfficerListTest {
    private static final LocalDate BEGIN = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 1500;

    private final OfficerList list;
    private final Officers officers;
    private final Agencies agencies;
    private final Agreements agreements;
    private final Random random = new Random(10_641);

    OfficerListTest(OfficerList list, Officers officers, Agencies agencies, Agreements agreements) {
        this.list = list;
        this.officers = officers;
        this.agencies = agencies;
        this.agreements = agreements;
    }

    @Test
    void theStatusOfTheListIsTheStatusOfTheOfficer() {
        // Given
        UUID agencyId = Ids.next();
        List<Officer> made = QuarkusTransaction.requiringNew().call(() -> made(agencyId));

        for (int i = 0; i < 40; i++) {
            LocalDate day = BEGIN.plusDays(random.nextInt(DAYS));
            for (OfficerStatus status : OfficerStatus.values()) {
                // When
                List<UUID> listed = QuarkusTransaction.requiringNew()
                        .call(() -> list.page(Optional.of(agencyId), Optional.of(status), day, Optional.empty(), 1000));

                // Then
                assertThat(listed)
                        .as("%s on %s", status, day)
                        .containsExactlyInAnyOrderElementsOf(made.stream()
                                .filter(officer -> officer.statusOn(day) == status)
                                .map(Officer::id)
                                .toList());
            }
        }
    }

    private List<Officer> made(UUID agencyId) {
        agencies.persist(new Agency(agencyId, BEGIN));
        List<Agreement> held = new ArrayList<>();
        for (Model model : Model.values()) {
            Agreement agreement = new Agreement(Ids.next(), agencyId, model, BEGIN);
            agreements.persist(agreement);
            held.add(agreement);
        }
        List<Officer> made = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            Officer officer = made(agencyId, Integer.toString(i), held);
            officers.persist(officer);
            made.add(officer);
        }
        return made;
    }

    /** Somebody to whom things happen on days at random; what is refused does not. */
    private Officer made(UUID agencyId, String number, List<Agreement> held) {
        Officer officer =
                new Officer(Ids.next(), agencyId, number, "sealed".getBytes(UTF_8), BEGIN.plusDays(random.nextInt(90)));
        LocalDate far = LocalDate.of(2099, 1, 1);
        for (int step = random.nextInt(12); step > 0; step--) {
            Agreement agreement = held.get(random.nextInt(held.size()));
            LocalDate day = BEGIN.plusDays(random.nextInt(DAYS));
            switch (random.nextInt(6)) {
                case 0, 1 -> officer.startTraining(Ids.next(), agreement.model(), day.minusDays(DAYS / 3));
                case 2 -> officer.recordTrained(Ids.next(), agreement.model(), day.minusDays(DAYS / 4), far);
                case 3 -> officer.authorise(Ids.next(), agreement, day);
                case 4 ->
                    officer.authorisations().stream()
                            .findAny()
                            .ifPresent(any -> officer.revoke(any.id(), Revoker.ICE, "REASON", day));
                default -> {
                    if (random.nextInt(4) == 0) {
                        officer.separate(day.plusDays(200));
                    }
                }
            }
        }
        return officer;
    }
}
