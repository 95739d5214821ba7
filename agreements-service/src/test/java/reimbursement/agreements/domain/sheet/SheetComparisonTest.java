package reimbursement.agreements.domain.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.agreements.domain.sheet.Sheets.ASOF;
import static reimbursement.agreements.domain.sheet.Sheets.HEADER;
import static reimbursement.agreements.domain.sheet.Sheets.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reimbursement.agreements.domain.AgencyKey;
import reimbursement.agreements.domain.AgencyType;
import reimbursement.agreements.domain.Model;
import reimbursement.agreements.domain.USState;
import reimbursement.agreements.domain.sheet.HeldAgency.HeldAgreement;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

class SheetComparisonTest {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 8);

    @Test
    void whatIsHeldAndListedIsNoDifference() {
        assertThat(changes(
                        List.of(held("Pine County Sheriff's Office", live(Model.TFM, MAY))), pine("Task Force Model")))
                .isEmpty();
    }

    @Test
    void aKnownAgencysFurtherModelAndAnUnknownAgencyAreAdded() {
        // Given
        HeldAgency pine = held("Pine County Sheriff's Office", live(Model.TFM, MAY));

        // When
        List<String> changes = changes(
                List.of(pine),
                pine("Task Force Model"),
                pine("Jail Enforcement Model"),
                "OHIO|Elm Police Department|Municipality|Elm County|Task Force Model|06/01/2025||");

        // Then
        assertThat(changes)
                .containsExactly(
                        "ADDED 3 Pine County Sheriff's Office null->JEM", "ADDED 4 Elm Police Department null->TFM");
    }

    @ProgrammeRule(
            of = Section.SHEETS,
            says = "A new sheet against what is held yields added, renewed, model switched, probably renamed and gone.",
            source = "our reading")
    @Test
    void aLaterSignatureOfTheSameModelIsARenewalAndAnEarlierOneIsNot() {
        // Given
        HeldAgency older = held("Pine County Sheriff's Office", live(Model.TFM, MAY.minusDays(1)));
        HeldAgency younger = held("Pine County Sheriff's Office", live(Model.TFM, MAY.plusDays(1)));

        // When / Then
        assertThat(changes(List.of(older), pine("Task Force Model")))
                .containsExactly("RENEWED 2 Pine County Sheriff's Office TFM->TFM");
        assertThat(changes(List.of(younger), pine("Task Force Model"))).isEmpty();
    }

    @ProgrammeRule(
            of = Section.SHEETS,
            says = "A new sheet against what is held yields added, renewed, model switched, probably renamed and gone.",
            source = "our reading")
    @Test
    void aModelGivenUpForAnotherIsASwitchAndNothingIsGone() {
        // Given
        HeldAgency pine = held("Pine County Sheriff's Office", live(Model.JEM, MAY.minusDays(9)));

        // When
        List<String> changes = changes(List.of(pine), pine("Warrant Service Officer"));

        // Then
        assertThat(changes).containsExactly("MODEL_SWITCHED 2 Pine County Sheriff's Office JEM->WSO");
    }

    @ProgrammeRule(
            of = Section.SHEETS,
            says = "A new sheet against what is held yields added, renewed, model switched, probably renamed and gone.",
            source = "our reading")
    @Test
    void anAgencyThatIsNotListedIsGoneModelByModelUnlessItsAgreementsHaveEndedOrAreYounger() {
        // Given
        HeldAgency pine = held("Pine County Sheriff's Office", live(Model.TFM, MAY));
        HeldAgency oak = held("Oak County Sheriff's Office", live(Model.JEM, MAY), live(Model.TFM, MAY));
        HeldAgency ended = held(
                "Ash County Sheriff's Office",
                new HeldAgreement(UUID.randomUUID(), Model.TFM, MAY, false),
                live(Model.WSO, ASOF.plusDays(1)));

        // When
        List<String> changes = changes(List.of(pine, oak, ended), pine("Task Force Model"));

        // Then
        assertThat(changes)
                .containsExactly(
                        "GONE - Oak County Sheriff's Office JEM->null all",
                        "GONE - Oak County Sheriff's Office TFM->null all");
    }

    @Test
    void aModelThatIsNoLongerListedIsGoneWhileItsAgencyIsNot() {
        // Given
        HeldAgency pine = held("Pine County Sheriff's Office", live(Model.TFM, MAY), live(Model.JEM, MAY));

        // When
        List<String> changes = changes(List.of(pine), pine("Task Force Model"));

        // Then
        assertThat(changes).containsExactly("GONE - Pine County Sheriff's Office JEM->null");
    }

    @ProgrammeRule(
            of = Section.SHEETS,
            says = "A new sheet against what is held yields added, renewed, model switched, probably renamed and gone.",
            source = "our reading")
    @Test
    void aMisspeltNameOrAnotherOfficeOfTheCountyWithTheSameAgreementIsProbablyARename() {
        // Given
        HeldAgency somervill = held("Somervill County Sheriff's Office", live(Model.WSO, MAY));
        HeldAgency cambria = held("Cambria County Sheriff's Office", "Cambria County", live(Model.TFM, MAY));

        // When
        List<String> changes = changes(
                List.of(somervill, cambria),
                "OHIO|Somervell County Sheriff's Office|County|Somervell County|Warrant Service Officer|05/08/2025||",
                "OHIO|Cambria County Prison|County|Cambria|Task Force Model|05/08/2025||");

        // Then
        assertThat(changes)
                .containsExactly(
                        "PROBABLY_RENAMED 2 Somervill County Sheriff's Office WSO->WSO",
                        "PROBABLY_RENAMED 3 Cambria County Sheriff's Office TFM->TFM");
    }

    @Test
    void anotherNumberOrAnotherOfficeWithoutTheCountysNameIsAnotherAgency() {
        // Given
        HeldAgency precinct = held("Pine County Constable Precinct 2", live(Model.TFM, MAY));
        HeldAgency police = held("Elmwood Police Department", live(Model.TFM, MAY));

        // When
        List<String> changes = changes(
                List.of(precinct, police),
                "OHIO|Pine County Constable Precinct 3|County|Pine County|Task Force Model|05/08/2025||",
                "OHIO|Ashwood Public Safety|County|Pine County|Task Force Model|05/08/2025||");

        // Then
        assertThat(changes).hasSize(4).allMatch(change -> change.startsWith("ADDED") || change.startsWith("GONE"));
    }

    @Test
    void aLikeNameWithAnotherSignatureOrInAnotherStateIsNoRename() {
        // Given
        HeldAgency somervill = held("Somervill County Sheriff's Office", live(Model.WSO, MAY));

        // When
        List<String> changes = changes(
                List.of(somervill),
                "OHIO|Somervell County Sheriff's Office|County|Somervell County|Warrant Service Officer|05/09/2025||",
                "TEXAS|Somervell County Sheriff's Office|County|Somervell County|Warrant Service Officer|05/08/2025||");

        // Then
        assertThat(changes)
                .containsExactly(
                        "ADDED 2 Somervell County Sheriff's Office null->WSO",
                        "ADDED 3 Somervell County Sheriff's Office null->WSO",
                        "GONE - Somervill County Sheriff's Office WSO->null all");
    }

    @Test
    void anAgencyInARowThatCannotBeReadIsNotGone() {
        // Given
        HeldAgency pine = held("Pine County Sheriff's Office", live(Model.TFM, MAY));

        // When
        List<String> changes =
                changes(List.of(pine), "OHIO|Pine County Sheriff's Office|County|Pine County|Task Force Model|soon||");

        // Then
        assertThat(changes).isEmpty();
    }

    @Test
    void aFormerNameStillFindsItsAgency() {
        // Given
        HeldAgency renamed = new HeldAgency(
                UUID.randomUUID(),
                AgencyKey.of(USState.OH, "Pine Public Safety", AgencyType.COUNTY),
                "Pine Public Safety",
                Set.of(AgencyKey.normalised("Pine County Sheriff's Office")),
                Optional.empty(),
                false,
                List.of(live(Model.TFM, MAY)));

        // When / Then
        assertThat(changes(List.of(renamed), pine("Task Force Model"))).isEmpty();
    }

    private static String pine(String model) {
        return "OHIO|Pine County Sheriff's Office|County|Pine County|" + model + "|05/08/2025||";
    }

    private static HeldAgency held(String name, HeldAgreement... agreements) {
        return held(name, "Pine County", agreements);
    }

    private static HeldAgency held(String name, String county, HeldAgreement... agreements) {
        return new HeldAgency(
                UUID.randomUUID(),
                AgencyKey.of(USState.OH, name, AgencyType.COUNTY),
                name,
                Set.of(),
                Optional.of(county),
                false,
                List.of(agreements));
    }

    private static HeldAgreement live(Model model, LocalDate signedOn) {
        return new HeldAgreement(UUID.randomUUID(), model, signedOn, true);
    }

    private static List<String> changes(List<HeldAgency> held, String... rows) {
        return SheetComparison.of(read(HEADER, rows).rows(), held, ASOF).stream()
                .map(change -> Stream.of(
                                change.kind().name(),
                                change.row().map(Object::toString).orElse("-"),
                                change.agency(),
                                change.heldModel().orElse(null) + "->"
                                        + change.model().orElse(null) + (change.agencyGone() ? " all" : ""))
                        .reduce((one, other) -> one + " " + other)
                        .orElseThrow())
                .toList();
    }
}
