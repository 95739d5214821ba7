package reimbursement.officers.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.kit.Ids;
import reimbursement.kit.test.RealBackends;
import reimbursement.officers.domain.Agency;
import reimbursement.officers.domain.Agreement;
import reimbursement.officers.domain.Authorisation;
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

        Set<OfficerStatus> seen = EnumSet.noneOf(OfficerStatus.class);
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
                if (!listed.isEmpty()) {
                    seen.add(status);
                }
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(OfficerStatus.values());
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
        LocalDate nominated = BEGIN.plusDays(random.nextInt(200));
        Officer officer = new Officer(Ids.next(), agencyId, number, "sealed".getBytes(UTF_8), nominated);
        for (Agreement agreement : held.subList(0, random.nextInt(held.size() + 1))) {
            LocalDate started = nominated.plusDays(random.nextInt(100));
            LocalDate trained = started.plusDays(random.nextInt(200));
            if (random.nextInt(8) > 0) {
                officer.startTraining(Ids.next(), agreement.model(), started);
            }
            if (random.nextInt(6) > 0) {
                officer.recordTrained(Ids.next(), agreement.model(), trained, LocalDate.MAX);
            }
            for (int times = random.nextInt(4); times > 0; times--) {
                officer.authorise(Ids.next(), agreement, trained.plusDays(random.nextInt(DAYS)));
            }
        }
        for (Authorisation authorisation : officer.authorisations()) {
            if (random.nextInt(3) == 0) {
                officer.revoke(
                        authorisation.id(),
                        Revoker.ICE,
                        "REASON",
                        authorisation.from().plusDays(random.nextInt(800)));
            }
        }
        if (random.nextInt(5) == 0) {
            officer.separate(nominated.plusDays(random.nextInt(DAYS)));
        }
        return officer;
    }
}
