package reimbursement.agreements.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

class USStateTest {

    @ProgrammeRule(of = Section.SHEETS, says = "Territories appear.", source = "published sheets of ICE")
    @Test
    void thereAreFiftyStatesTheDistrictAndFiveTerritories() {
        assertThat(USState.values()).hasSize(56);
    }

    @ParameterizedTest
    @EnumSource
    void everyOneIsFoundByItsNameAndByItsCode(USState state) {
        assertThat(USState.named(state.title())).contains(state);
        assertThat(USState.coded(state.name())).contains(state);
    }

    @ParameterizedTest
    @CsvSource({"NEW  HAMPSHIRE, NH", "guam, GU", "U.S. VIRGIN ISLANDS, VI", "District Of Columbia, DC"})
    void caseSpacesAndStopsDoNotMatter(String name, USState expected) {
        assertThat(USState.named(name)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"Albama", "XX", "''"})
    void whatIsNoStateIsNotGuessed(String name) {
        assertThat(USState.named(name)).isEmpty();
        assertThat(USState.coded(name)).isEmpty();
    }
}
