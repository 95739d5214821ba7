package reimbursement.agreements.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

class AgencyKeyTest {

    @ProgrammeRule(
            of = Section.AGREEMENTS,
            says =
                    "Names do not identify an agency: state, normalised name and type are the matching rule of an import, the county is not.",
            source = "published sheets of ICE")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pine County Sheriff's Office | pine county sheriffs office",
                "PINE  County Sheriff\u2019s Office | pine county sheriffs office",
                "Fish & Game, Division of Patrol | fish and game division of patrol",
                "Fish and Game Division of Patrol | fish and game division of patrol",
                "Ca\u00f1on City Police | canon city police",
                "Constable Pct.4 | constable pct 4",
                "... | ''",
            })
    void aNameIsReducedToWhatTellsAgenciesApart(String written, String expected) {
        assertThat(AgencyKey.normalised(written)).isEqualTo(expected);
    }

    @ProgrammeRule(
            of = Section.AGREEMENTS,
            says =
                    "Names do not identify an agency: state, normalised name and type are the matching rule of an import, the county is not.",
            source = "published sheets of ICE")
    @Test
    void theSameNameInAnotherStateOrOfAnotherTypeIsAnotherAgency() {
        // Given
        AgencyKey county = AgencyKey.of(USState.OH, "Washington County Sheriff's Office", AgencyType.COUNTY);

        // When / Then
        assertThat(county)
                .isEqualTo(AgencyKey.of(USState.OH, "Washington County Sheriffs Office", AgencyType.COUNTY))
                .isNotEqualTo(AgencyKey.of(USState.UT, "Washington County Sheriff's Office", AgencyType.COUNTY))
                .isNotEqualTo(AgencyKey.of(USState.OH, "Washington County Sheriff's Office", AgencyType.OTHER));
    }
}
