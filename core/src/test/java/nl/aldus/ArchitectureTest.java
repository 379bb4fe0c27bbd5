package nl.aldus;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of the packages, which is the order in which the text flows through them. */
class ArchitectureTest {

    /** Each package may use those before it. A new package needs a place in this list. */
    private static final List<String> ORDER = List.of(
            "nl.aldus.model",
            "nl.aldus.lexicon",
            "nl.aldus.spi",
            "nl.aldus.internal.words",
            "nl.aldus.internal.text",
            "nl.aldus.internal.marks",
            "nl.aldus.internal.mention",
            "nl.aldus.internal.cue",
            "nl.aldus.internal.attribution",
            "nl.aldus.internal.entity",
            "nl.aldus");

    /** Those of the library alone: other modules, which its tests use, have packages of that name too. */
    private static final JavaClasses ALDUS = new ClassFileImporter()
            .importUrl(QuoteFinder.class.getProtectionDomain().getCodeSource().getLocation());

    static Stream<Integer> places() {
        return IntStream.range(0, ORDER.size() - 1).boxed();
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        assertThat(ALDUS.stream().map(JavaClass::getPackageName).distinct()).containsExactlyInAnyOrderElementsOf(ORDER);
    }

    @ParameterizedTest
    @MethodSource("places")
    void aPackageUsesOnlyThoseBeforeIt(int place) {
        String[] later = ORDER.subList(place + 1, ORDER.size()).toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ORDER.get(place))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .check(ALDUS);
    }

    @Test
    void noPackagesFormACycle() {
        slices().matching("nl.(**)").should().beFreeOfCycles().check(ALDUS);
    }

    @Test
    void icuIsTheOnlyLibrary() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("nl.aldus..", "java..", "com.ibm.icu..", "org.jspecify..")
                .check(ALDUS);
    }

    /** Regular expressions backtrack; the text is scanned by hand, in time linear in its length. */
    @Test
    void internalPackagesUseNoRegularExpressions() {
        noClasses()
                .that()
                .resideInAPackage("nl.aldus.internal..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex")
                .orShould()
                .callMethodWhere(
                        target(owner(type(String.class))).and(target(nameMatching("matches|replace(All|First)"))))
                .check(ALDUS);
    }
}
