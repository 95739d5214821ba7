package reimbursement.kit.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.UUID;
import reimbursement.kit.idempotency.AsksOnly;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.kit.recurring.Recurring;

/**
 * The walls between a service's rooms. A service's test says {@code @AnalyzeClasses(packages = "reimbursement.awards",
 * importOptions = DoNotIncludeTests.class)} and {@code @ArchTest static final ArchTests house =
 * ArchTests.in(HouseRules.class)}.
 */
public final class HouseRules {
    @ArchTest
    static final ArchRule factsFlowOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("rest")
            .definedBy("..rest..")
            .layer("messaging")
            .definedBy("..messaging..")
            .layer("application")
            .definedBy("reimbursement.*.application..")
            .layer("persistence")
            .definedBy("..persistence..")
            .layer("domain")
            .definedBy("..domain..")
            .whereLayer("rest")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("messaging")
            .mayOnlyBeAccessedByLayers("application")
            .whereLayer("application")
            .mayOnlyBeAccessedByLayers("rest", "messaging")
            .whereLayer("persistence")
            .mayOnlyBeAccessedByLayers("application")
            .whereLayer("domain")
            .mayOnlyBeAccessedByLayers("rest", "messaging", "application", "persistence");

    @ArchTest
    static final ArchRule theDomainKnowsNoFramework = classes()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "jakarta.persistence..", "..domain..");

    @ArchTest
    static final ArchRule theDomainHasNoClockAndNoChance = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now");

    @ArchTest
    static final ArchRule moneyIsExact = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Double.class, Float.class, double.class, float.class);

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Dto");

    @ArchTest
    static final ArchRule jaxRsFindsPublicMethodsAlone = methods()
            .that()
            .areAnnotatedWith(GET.class)
            .or()
            .areAnnotatedWith(POST.class)
            .or()
            .areAnnotatedWith(PUT.class)
            .should()
            .bePublic();

    @ArchTest
    static final ArchRule whatIsScheduledEndsInOrder = methods()
            .that()
            .areAnnotatedWith("io.quarkus.scheduler.Scheduled")
            .should()
            .beAnnotatedWith(Recurring.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule whatIsPostedHappensOnceUnderItsKey = methods()
            .that()
            .areAnnotatedWith(POST.class)
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Idempotent.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(AsksOnly.class)
            .allowEmptyShould(true);

    private HouseRules() {}
}
