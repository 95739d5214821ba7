package reimbursement.officers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import reimbursement.kit.test.HouseRules;

@AnalyzeClasses(packages = "reimbursement.officers", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule useCasesDoNotKnowTheirMessengers = noClasses()
            .that()
            .resideInAPackage("..application..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..messaging..", "..rest..");

    @ArchTest
    static final ArchRule sealedNamesAreOpenedInOnePlace = noClasses()
            .that()
            .doNotHaveSimpleName("OfficerFiles")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("reimbursement.kit.crypto.Sealing");
}
