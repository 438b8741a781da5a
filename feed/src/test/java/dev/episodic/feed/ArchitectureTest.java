package dev.episodic.feed;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
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

    private static final String FRONT = "dev.episodic.feed";
    private static final String[] HIDDEN = {FRONT + ".vocabulary..", FRONT + ".form..", FRONT + ".xml.."};
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(FRONT);

    @Test
    void looksAtTheClassesOfEveryPackage() {
        Set<String> packages = CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());

        assertThat(CLASSES).hasSizeGreaterThan(100);
        assertThat(packages).contains(FRONT, FRONT + ".vocabulary", FRONT + ".form", FRONT + ".xml");
    }

    @Test
    void hiddenPackagesFormNoCycle() {
        slices().matching(FRONT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void hiddenPackagesKnowNothingOfTheFrontButItsLimits() {
        noClasses()
                .that(resideInAnyPackage(HIDDEN))
                .should()
                .dependOnClassesThat(resideInAPackage(FRONT).and(isNot(FeedLimits.class)))
                .check(CLASSES);
    }

    @Test
    void formsKnowNothingOfVocabularies() {
        noClasses()
                .that()
                .resideInAPackage(FRONT + ".form..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(FRONT + ".vocabulary..")
                .check(CLASSES);
    }

    @Test
    void scannerKnowsNothingOfVocabularies() {
        noClasses()
                .that()
                .resideInAPackage(FRONT + ".xml..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRONT + ".form..", FRONT + ".vocabulary..")
                .check(CLASSES);
    }

    @Test
    void exportedTypesShowNoHiddenOnes() {
        classes()
                .that()
                .resideInAnyPackage(FRONT, FRONT + ".opml")
                .and()
                .arePublic()
                .should(showNoHiddenType())
                .check(CLASSES);
    }

    @Test
    void romeIsSeenInOnePlaceAndThatPlaceFromNowhere() {
        noClasses()
                .that(not(resideInAPackage(FRONT + ".rome..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRONT + ".rome..", "com.rometools..", "org.jdom2..")
                .check(CLASSES);
    }

    @Test
    void knowsNoHtml() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.episodic.html..", "org.jsoup..", "gg.jte..")
                .check(CLASSES);
    }

    @Test
    void classesAreNamedForWhatTheyAre() {
        noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)").check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> packages = CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());

        assertThat(packages).allMatch(name -> CLASSES.getPackage(name).isAnnotatedWith(NullMarked.class));
    }

    private static DescribedPredicate<JavaClass> isNot(Class<?> type) {
        return DescribedPredicate.describe("is not " + type.getSimpleName(), other -> !other.isEquivalentTo(type));
    }

    private static ArchCondition<JavaClass> showNoHiddenType() {
        var hidden = resideInAnyPackage(HIDDEN);
        return new ArchCondition<>("show no hidden type in a signature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMembers().stream()
                        .filter(ArchitectureTest::isVisible)
                        .filter(member -> types(member).anyMatch(hidden))
                        .forEach(member ->
                                events.add(SimpleConditionEvent.violated(member, member.getFullName() + " shows one")));
            }
        };
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> types(JavaMember member) {
        if (member instanceof JavaField field) {
            return field.getType().getAllInvolvedRawTypes().stream();
        }
        var unit = (JavaCodeUnit) member;
        var parameters = unit.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream());
        var thrown = unit.getExceptionTypes().stream();
        return Stream.concat(unit.getReturnType().getAllInvolvedRawTypes().stream(), Stream.concat(parameters, thrown));
    }
}
