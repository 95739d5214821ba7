package reimbursement.payments;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import reimbursement.kit.test.HouseRules;

@AnalyzeClasses(packages = "reimbursement.payments", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule filesKnowTheDomainAlone = noClasses()
            .that()
            .resideInAPackage("..files..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..application..", "..persistence..", "..rest..", "..messaging..");

    @ArchTest
    static final ArchRule onlyFilesKnowTheModelOfTheMessages = noClasses()
            .that()
            .resideOutsideOfPackage("..files..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.prowidesoftware..", "javax.xml..", "jakarta.xml..");
}
