package dev.parley;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.parley.facts.Fact;
import dev.parley.inference.Conclusion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The one-way flow, and the habits that keep it readable. */
@AnalyzeClasses(packages = "dev.parley", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "dev.parley";

    /** Who may know whom. In the order of the flow: a package knows only packages that stand above it. */
    private static final Map<String, List<String>> KNOWS = knows();

    private static Map<String, List<String>> knows() {
        Map<String, List<String>> out = new LinkedHashMap<>();
        out.put("text", List.of());
        out.put("diagnostic", List.of());
        out.put("pack", List.of("diagnostic"));
        out.put("pack.yaml", List.of("pack", "diagnostic"));
        out.put("lexicon", List.of("pack.yaml", "pack", "diagnostic", "text"));
        out.put("linguistics", List.of("lexicon", "text"));
        out.put("facts", List.of("linguistics", "lexicon", "text"));
        out.put("inference", List.of("facts", "lexicon", "pack", "diagnostic", "text"));
        out.put("", List.of("inference", "facts", "linguistics", "lexicon", "pack", "diagnostic", "text"));
        out.put("report", List.of("", "inference", "facts", "lexicon", "text"));
        out.put("fixture", List.of("", "inference", "facts", "lexicon", "pack.yaml", "pack", "diagnostic", "text"));
        out.put("cli", List.of("", "report", "diagnostic"));
        return out;
    }

    @TestFactory
    Stream<DynamicTest> flowsOneWay() {
        JavaClasses all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT);
        return KNOWS.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey().isEmpty() ? "the facade" : each.getKey(),
                        () -> flow(each.getKey(), each.getValue()).check(all)));
    }

    private static ArchRule flow(String own, List<String> known) {
        List<String> packages = new ArrayList<>();
        packages.add(name(own));
        known.forEach(each -> packages.add(name(each)));
        return noClasses()
                .that()
                .resideInAPackage(name(own))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..")
                        .and(resideOutsideOfPackages(packages.toArray(new String[0])))
                        .as("are Parley's, but of none of %s", packages));
    }

    private static String name(String own) {
        return own.isEmpty() ? ROOT : ROOT + "." + own;
    }

    @Test
    void knowsOnlyUpwards() {
        Set<String> above = new TreeSet<>();
        KNOWS.forEach((own, known) -> {
            assertThat(above).as("above %s", own).containsAll(known);
            above.add(own);
        });
    }

    @ArchTest
    void hasNoOtherPackages(JavaClasses all) {
        Set<String> packages = new TreeSet<>();
        all.forEach(each -> packages.add(each.getPackageName()));
        assertThat(packages)
                .containsExactlyInAnyOrderElementsOf(
                        KNOWS.keySet().stream().map(ArchitectureTest::name).toList());
    }

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule DROOLS = only("inference", "org.drools..", "org.kie..", "org.mvel2..");

    @ArchTest
    static final ArchRule OPENNLP = only("linguistics", "opennlp..");

    @ArchTest
    static final ArchRule SNAKE_YAML = only("pack.yaml", "org.yaml..");

    @ArchTest
    static final ArchRule PICOCLI = only("cli", "picocli..");

    @ArchTest
    static final ArchRule JACKSON = noClasses()
            .that()
            .resideOutsideOfPackages(name("report"), name("cli"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..");

    @ArchTest
    static final ArchRule NO_STANDARD_STREAMS = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule ONLY_THE_PROGRAM_EXITS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dev.parley.cli.Main")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .accessField(System.class, "in");

    @ArchTest
    static final ArchRule NO_LOGGING = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule NO_GENERIC_EXCEPTIONS = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule NAMES_SAY_SOMETHING =
            noClasses().should().haveNameMatching(".*(Utils?|Impl|Manager|Helper|Handler|Processor)(\\$.*)?");

    @ArchTest
    static final ArchRule NO_INHERITANCE = classes()
            .that()
            .areNotInterfaces()
            .and()
            .areNotAnonymousClasses()
            .and()
            .areNotEnums()
            .and(not(enumConstant()))
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("a step is a final class and a value a record: nothing extends either");

    @ArchTest
    static final ArchRule FACTS_ARE_RECORDS = classes()
            .that()
            .areAssignableTo(Fact.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords();

    @ArchTest
    static final ArchRule CONCLUSIONS_ARE_RECORDS = classes()
            .that()
            .areAssignableTo(Conclusion.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords();

    @ArchTest
    static final ArchRule NOTHING_GLOBAL_CHANGES = fields().that()
            .areStatic()
            .should()
            .beFinal()
            .because("loaded configuration never changes, and threads share it");

    @ArchTest
    static final ArchRule FIELDS_ARE_PRIVATE = fields().that(not(modifier(JavaModifier.STATIC)))
            .and()
            .areDeclaredInClassesThat(not(modifier(JavaModifier.SYNTHETIC)))
            .should()
            .notBePublic();

    private static ArchRule only(String own, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(name(own))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static DescribedPredicate<JavaClass> enumConstant() {
        return DescribedPredicate.describe(
                "constants of enums with a body",
                each -> each.getRawSuperclass().map(JavaClass::isEnum).orElse(false));
    }
}
