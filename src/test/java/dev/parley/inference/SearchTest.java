package dev.parley.inference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.Parley;
import dev.parley.Reading;
import dev.parley.facts.Fact;
import dev.parley.facts.Facts;
import dev.parley.facts.Target;
import dev.parley.fixture.Fixture;
import dev.parley.fixture.FixtureReader;
import dev.parley.inference.Solution.Outcome;
import dev.parley.inference.Solution.Step;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The search for near misses understands rules as Drools does: where nothing is missing, it finds what fired. */
class SearchTest {
    private static final int TRIES = 50_000_000;

    /** In words that a failing test can show. */
    private static String match(String rule, Stream<Object> matched, Map<String, Object> bindings) {
        String objects = matched.map(SearchTest::form).sorted().collect(Collectors.joining(", "));
        String values = bindings.entrySet().stream()
                .map(binding -> binding.getKey() + " " + form(binding.getValue()))
                .sorted()
                .collect(Collectors.joining(", "));
        return rule + ": " + objects + " with " + values;
    }

    private static String form(Object object) {
        if (object instanceof Fact fact) {
            return fact.id();
        } else if (object instanceof Target target) {
            return target.id();
        } else if (object instanceof Conclusion conclusion) {
            return conclusion.getClass().getSimpleName() + " "
                    + conclusion.party().id() + " " + conclusion.target().id() + " " + conclusion.aspects();
        }
        return object.toString();
    }

    @TestFactory
    Stream<DynamicTest> findsWhatFiredInEveryFixture() {
        Parley parley = Parley.standard();
        return FixtureReader.files(Path.of("fixtures")).stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), file.toUri(), () -> {
                    Fixture fixture = FixtureReader.read(file);
                    Reading reading = parley.read(fixture.article());
                    check(new Facts(
                            reading.parties(),
                            reading.speakers(),
                            reading.meetings(),
                            reading.issues(),
                            reading.facts(),
                            reading.claims(),
                            reading.warnings()));
                }));
    }

    @Test
    void findsWhatFiredInACrowd() {
        assertThat(check(ProofTest.crowded().said())).hasSizeGreaterThan(100);
    }

    @Test
    void understandsEveryConstraintOfTheStandardRules() {
        Evaluation evaluation = new Evaluation();
        for (RuleForm rule : StandardRules.RULES.forms()) {
            Stream.concat(rule.conditions().stream().flatMap(SearchTest::constraints), rule.arguments().stream())
                    .forEach(text -> assertThat(evaluation.parsed(text).toString())
                            .as("%s: %s", rule.name(), text)
                            .doesNotContain("Unreadable"));
        }
    }

    private static Stream<String> constraints(RuleForm.Condition condition) {
        return condition instanceof RuleForm.Group group
                ? group.parts().stream().flatMap(SearchTest::constraints)
                : ((RuleForm.Pattern) condition).constraints().stream();
    }

    private static Set<String> check(Facts said) {
        List<Object> inserted = StandardRules.INFERENCE.memory(said);
        Inference.Session session = StandardRules.INFERENCE.conclude(inserted);
        WorkingMemory memory = session.memory(inserted);
        Set<String> fired = session.firings().stream()
                .map(firing -> match(firing.rule(), firing.matched().stream().distinct(), firing.bindings()))
                .collect(Collectors.toSet());
        assertThat(found(memory)).isEqualTo(fired);
        return fired;
    }

    private static Set<String> found(WorkingMemory memory) {
        Evaluation evaluation = new Evaluation();
        Set<String> found = new HashSet<>();
        for (RuleForm rule : StandardRules.RULES.forms()) {
            Budget budget = new Budget(TRIES);
            new Search(rule, memory, evaluation, budget, end -> true).all(0, solution -> {
                assertThat(solution.steps()).noneMatch(step -> step.outcome() == Outcome.OPEN);
                found.add(match(
                        rule.name(),
                        solution.steps().stream()
                                .filter(step -> step.condition() instanceof RuleForm.Pattern)
                                .map(Step::objects)
                                .flatMap(List::stream)
                                .distinct(),
                        solution.bindings().values()));
            });
            assertThat(budget.isSpent()).as(rule.name()).isFalse();
        }
        return found;
    }
}
