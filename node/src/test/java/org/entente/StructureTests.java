package org.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The walls between modules, and what house style asks of every class.
class StructureTests {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.entente");

    private static final DescribedPredicate<JavaClass> DATA = DescribedPredicate.describe("are records, enums or sealed interfaces outside web", each ->
            (each.isRecord() || each.isEnum() || each.isInterface() && isSealed(each)) && !each.getPackageName().endsWith(".web") && !each.isAnnotatedWith("org.springframework.boot.context.properties.ConfigurationProperties") && !each.isNestedClass());

    /// The evidence library is another build module: a library to all, not a module among them.
    private static final ApplicationModules MODULES = ApplicationModules.of(EntenteApplication.class, JavaClass.Predicates.resideInAPackage("org.entente.evidence.."));

    @Test
    void everyModuleKeepsItsWalls() {
        MODULES.verify();
    }

    /// `./entente test -Dtest=StructureTests -Dcanvases=write -Dsurefire.failIfNoSpecifiedTests=false` writes `docs/modules` anew.
    @Test
    void theModulesAreDescribedAsTheyAre() throws IOException {
        SortedMap<String, String> canvases = ModuleCanvases.drawn(MODULES);
        if ("write".equals(System.getProperty("canvases"))) {
            ModuleCanvases.keep(canvases);
        }
        assertThat(ModuleCanvases.kept()).as("docs/modules; -Dcanvases=write draws it anew").isEqualTo(canvases).isNotEmpty();
    }

    @Test
    void dataKnowNoFramework() {
        // Storage and the frames are machinery throughout; what they call records are handles.
        noClasses().that(DATA).and().resideOutsideOfPackages("..storage..", "..console..", "..api..", "..commandline..", "..demo..").should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "jakarta..").check(CLASSES);
    }

    @Test
    void nobodyReadsTheTimeButFromTheClock() {
        noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now").orShould().callMethod(LocalDateTime.class, "now")
                .orShould().callMethod(ZonedDateTime.class, "now").orShould().callMethod(System.class, "currentTimeMillis").check(CLASSES);
    }

    @Test
    void onlyTheCommandLineAndTheApplicationMakeAClock() {
        noClasses().that().resideOutsideOfPackages("org.entente", "org.entente.commandline", "org.entente.demo", "org.entente.evidence")
                .should().callMethod(Clock.class, "systemUTC").orShould().callMethod(Clock.class, "systemDefaultZone").check(CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        classes().should().haveSimpleNameNotEndingWith("Util").andShould().haveSimpleNameNotEndingWith("Utils").andShould().haveSimpleNameNotEndingWith("Helper")
                .andShould().haveSimpleNameNotEndingWith("Manager").andShould().haveSimpleNameNotEndingWith("Impl").andShould().haveSimpleNameNotEndingWith("Dto").check(CLASSES);
    }

    @Test
    void pagesAreReachedThroughTheirRoutesOnly() {
        classes().that().resideInAPackage("..web").and().areTopLevelClasses().and().doNotHaveSimpleName("package-info").should().notHaveModifier(JavaModifier.PUBLIC).check(CLASSES);
    }

    private static boolean isSealed(JavaClass type) {
        return type.reflect().isSealed();
    }
}
