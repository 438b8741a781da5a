package dev.episodic;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Rules that no compiler checks, for the classes of this module. */
class ArchitectureTest {

    private static final String MODEL = "dev.episodic";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(MODEL);
    private static final Set<String> PACKAGES =
            CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());

    @Test
    void looksAtTheClassesOfEveryPackage() {
        assertThat(CLASSES).hasSizeGreaterThan(150);
        assertThat(PACKAGES).contains(MODEL, MODEL + ".json", MODEL + ".join");
    }

    @Test
    void modelKnowsNothingButTheJdk() {
        noClasses()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(MODEL, "java..", "org.jspecify.annotations")
                .check(CLASSES);
    }

    @Test
    void otherPackagesFormNoCycle() {
        slices().matching(MODEL + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void classesAreNamedForWhatTheyAre() {
        noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)").check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(PACKAGES).allMatch(name -> CLASSES.getPackage(name).isAnnotatedWith(NullMarked.class));
    }

    @Test
    void nobodyHasToHandInAnOptional() {
        codeUnits().that().arePublic().should(takeNoOptional()).check(CLASSES);
    }

    @Test
    void optionalsAreHeldByHiddenRecordsAlone() {
        fields().that()
                .haveRawType(Optional.class)
                .should()
                .bePrivate()
                .andShould()
                .beFinal()
                .andShould()
                .beDeclaredInClassesThat()
                .areAssignableTo(Record.class)
                .check(CLASSES);
    }

    private static ArchCondition<JavaCodeUnit> takeNoOptional() {
        return new ArchCondition<>("take no Optional") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                unit.getRawParameterTypes().stream()
                        .filter(type -> type.isEquivalentTo(Optional.class))
                        .forEach(type ->
                                events.add(SimpleConditionEvent.violated(unit, unit.getFullName() + " takes one")));
            }
        };
    }
}
