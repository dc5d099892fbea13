package dev.parley.inference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.Parley;
import dev.parley.Reading;
import dev.parley.facts.Facts;
import dev.parley.fixture.Fixture;
import dev.parley.fixture.FixtureReader;
import dev.parley.inference.Search.Budget;
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

    private record Match(String rule, Set<Object> matched, Map<String, Object> bindings) {}

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
        assertThat(check(ProofTest.crowded().said())).hasSizeGreaterThan(500);
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

    private static Set<Match> check(Facts said) {
        List<Object> inserted = StandardRules.INFERENCE.memory(said);
        Inference.Session session = StandardRules.INFERENCE.conclude(inserted);
        WorkingMemory memory = session.memory(inserted);
        Set<Match> fired = session.firings().stream()
                .map(firing -> new Match(firing.rule(), new HashSet<>(firing.matched()), firing.bindings()))
                .collect(Collectors.toSet());
        assertThat(found(memory)).isEqualTo(fired);
        return fired;
    }

    private static Set<Match> found(WorkingMemory memory) {
        Fitting fitting = new Fitting(new Evaluation());
        Set<Match> found = new HashSet<>();
        for (RuleForm rule : StandardRules.RULES.forms()) {
            Budget budget = new Budget(TRIES);
            new Search(rule, memory, fitting, budget, end -> true).all(0, Bindings.NONE, solution -> {
                assertThat(solution.steps()).noneMatch(step -> step.outcome() == Outcome.OPEN);
                found.add(new Match(
                        rule.name(),
                        solution.steps().stream()
                                .filter(step -> step.condition() instanceof RuleForm.Pattern)
                                .map(Step::objects)
                                .flatMap(List::stream)
                                .collect(Collectors.toSet()),
                        solution.bindings().values()));
            });
            assertThat(budget.isSpent()).as(rule.name()).isFalse();
        }
        return found;
    }
}
