package reimbursement.agreements.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.agreements.domain.Some.decided;
import static reimbursement.agreements.domain.Some.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MergerTest {

    private static final LocalDate SIGNED = LocalDate.of(2025, 3, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);
    private static final UUID GONE = new UUID(1, 1);
    private static final UUID GOES_ON = new UUID(1, 2);
    private static final UUID NEW = new UUID(3, 3);

    @Test
    void agreementsEndAndBeginAnewUnderTheOtherAgencyForTheModelsThatItLacks() {
        // Given
        Agreement taskForce = signed(GONE, Model.TFM);
        Agreement jail = signed(GONE, Model.JEM);
        Agreement held = signed(GOES_ON, Model.JEM);

        // When
        Merger.Merged merged = decided(merge(side(GONE, taskForce, jail), side(GOES_ON, held)));

        // Then
        assertThat(taskForce.statusOn(DAY)).isEqualTo(AgreementStatus.ENDED);
        assertThat(jail.statusOn(DAY)).isEqualTo(AgreementStatus.ENDED);
        assertThat(held.statusOn(DAY)).isEqualTo(AgreementStatus.LIVE);
        assertThat(merged.begun()).singleElement().satisfies(begun -> {
            assertThat(begun.model()).isEqualTo(Model.TFM);
            assertThat(begun.agencyId()).isEqualTo(GOES_ON);
            assertThat(begun.signedOn()).isEqualTo(DAY);
            assertThat(begun.continues()).contains(taskForce.id());
            assertThat(Clause.of(begun.signature(), begun)).contains(Clause.CONTINUED_AFTER_MERGER);
        });
        assertThat(merged.facts())
                .extracting(fact -> fact.getClass().getSimpleName())
                .containsExactly("AgreementTerminated", "AgreementSigned", "AgreementTerminated", "AgencyMerged");
    }

    @Test
    void aMergerLiftsNoSuspensionAndOutlivesNoNotice() {
        // Given
        Agreement suspended = signed(GONE, Model.TFM);
        decided(suspended.suspend("review", DAY.minusDays(5), DAY.plusDays(5), "in writing"));
        Agreement noticed = signed(GONE, Model.WSO);
        decided(noticed.giveNotice(Party.AGENCY, DAY.minusDays(5), null));

        // When
        Merger.Merged merged = decided(merge(side(GONE, suspended, noticed), side(GOES_ON)));

        // Then
        assertThat(merged.begun()).singleElement().satisfies(begun -> {
            assertThat(begun.model()).isEqualTo(Model.TFM);
            assertThat(begun.statusOn(DAY)).isEqualTo(AgreementStatus.SUSPENDED);
            assertThat(begun.statusOn(DAY.plusDays(6))).isEqualTo(AgreementStatus.LIVE);
        });
        assertThat(noticed.statusOn(DAY)).isEqualTo(AgreementStatus.ENDED);
    }

    @Test
    void enrolmentFollowsWhereTheOtherAgencyIsNotEnrolled() {
        // Given
        Merger.Side enrolled = new Merger.Side(agency(GONE), new ArrayList<>(), approved(GONE));

        // When
        Merger.Merged merged = decided(merge(enrolled, side(GOES_ON)));
        Merger.Merged both = decided(merge(
                new Merger.Side(agency(GONE), new ArrayList<>(), approved(GONE)),
                new Merger.Side(agency(GOES_ON), new ArrayList<>(), approved(GOES_ON))));

        // Then
        assertThat(merged.facts())
                .containsExactly(
                        new EnrolmentWithdrawn(GONE, Merger.REASON, DAY),
                        new EnrolmentApproved(GOES_ON, DAY),
                        new AgencyMerged(GONE, GOES_ON, DAY));
        assertThat(both.facts())
                .containsExactly(
                        new EnrolmentWithdrawn(GONE, Merger.REASON, DAY), new AgencyMerged(GONE, GOES_ON, DAY));
    }

    @Test
    void whatCannotBeMergedIsRefusedAndNothingIsChanged() {
        // Given
        Agreement live = signed(GONE, Model.JEM);
        Agreement younger =
                Agreement.signedBy(new AgreementSigned(UUID.randomUUID(), GONE, Model.TFM, DAY.plusDays(1)));
        Agreement endsLater = signed(GONE, Model.WSO);
        decided(endsLater.terminate("exigent", DAY.plusDays(1)));
        Agency merged = agency(GONE);
        merged.take(new AgencyMerged(GONE, new UUID(9, 9), DAY));

        // When / Then
        assertThat(rule(merge(side(GONE), side(GONE)))).isEqualTo("merged-with-itself");
        assertThat(rule(merge(side(GONE, live, younger), side(GOES_ON)))).isEqualTo("before-signature");
        assertThat(rule(merge(side(GONE, live, endsLater), side(GOES_ON)))).isEqualTo("agreement-ends-later");
        assertThat(rule(merge(new Merger.Side(merged, List.of(live), Enrolment.NONE), side(GOES_ON))))
                .isEqualTo("agency-merged");
        assertThat(rule(merge(side(GOES_ON), new Merger.Side(merged, List.of(), Enrolment.NONE))))
                .isEqualTo("agency-merged");
        assertThat(rule(Merger.of(side(GONE, live), side(GOES_ON), TODAY.plusDays(1), TODAY, () -> NEW)))
                .isEqualTo("merged-in-the-future");
        assertThat(live.endsOn()).isEmpty();
    }

    private static Outcome<Merger.Merged> merge(Merger.Side from, Merger.Side into) {
        return Merger.of(from, into, DAY, TODAY, () -> NEW);
    }

    private static Merger.Side side(UUID id, Agreement... agreements) {
        return new Merger.Side(agency(id), List.of(agreements), Enrolment.NONE);
    }

    private static Agency agency(UUID id) {
        return Agency.registeredBy(new AgencyRegistered(
                id, "Pine " + id.getLeastSignificantBits(), USState.OH, AgencyType.COUNTY, null, null, null, SIGNED));
    }

    private static Agreement signed(UUID agency, Model model) {
        return Agreement.signedBy(new AgreementSigned(UUID.randomUUID(), agency, model, SIGNED));
    }

    private static Enrolment approved(UUID agency) {
        return Enrolment.of(
                List.of(new EnrolmentDecision(UUID.randomUUID(), agency, 1, EnrolmentStatus.APPROVED, SIGNED, null)));
    }
}
