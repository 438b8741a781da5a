package dev.episodic.html;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Rules that no compiler checks, for the classes of this module. */
class ArchitectureTest {

    private static final String FRONT = "dev.episodic.html";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(FRONT);

    @Test
    void looksAtTheClassesOfEveryPackage() {
        assertThat(CLASSES).hasSizeGreaterThan(100);
        assertThat(packages()).contains(FRONT, FRONT + ".notes", FRONT + ".page", FRONT + ".site", FRONT + ".theme");
    }

    @Test
    void notesAndSitesKnowNothingOfOneAnother() {
        slices().matching(FRONT + ".(notes|site)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
    }

    @Test
    void knowsNoFeed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.episodic.feed..", "com.rometools..")
                .check(CLASSES);
    }

    @Test
    void notesKnowNothingOfTheTheme() {
        noClasses()
                .that()
                .resideInAPackage(FRONT + ".notes..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(FRONT + ".theme..")
                .check(CLASSES);
    }

    @Test
    void exportedTypesShowNothingOfJsoupOrTheTemplates() {
        classes()
                .that()
                .resideInAPackage(FRONT)
                .and()
                .arePublic()
                .should(showNothingHidden())
                .check(CLASSES);
    }

    @Test
    void classesAreNamedForWhatTheyAre() {
        noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)").check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(packages()).allMatch(name -> CLASSES.getPackage(name).isAnnotatedWith(NullMarked.class));
    }

    private static Set<String> packages() {
        return CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    }

    private static ArchCondition<JavaClass> showNothingHidden() {
        var hidden = resideInAnyPackage(
                FRONT + ".notes..",
                FRONT + ".page..",
                FRONT + ".site..",
                FRONT + ".theme..",
                "org.jsoup..",
                "gg.jte..",
                "org.nibor..");
        return new ArchCondition<>("show nothing hidden in a signature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnits().stream()
                        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(unit -> types(unit).anyMatch(hidden))
                        .forEach(unit ->
                                events.add(SimpleConditionEvent.violated(unit, unit.getFullName() + " shows one")));
            }
        };
    }

    private static Stream<JavaClass> types(JavaCodeUnit unit) {
        var parameters = unit.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream());
        return Stream.concat(unit.getReturnType().getAllInvolvedRawTypes().stream(), parameters);
    }
}
