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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** What the standard rules do not use, but the lint lets pass. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Absence( $party : party, target == $meeting, manner in ( Manner.DECLINED, Manner.EXCLUDED ) )",
                "Absence( $party : party, target == $meeting, manner not in ( Manner.DECLINED, Manner.EXCLUDED ) )",
                "Absence( $party : party, target == $meeting, manner == Manner.DECLINED || == Manner.EXCLUDED )",
                "Absence( $party : party, target == $meeting, manner ( == Manner.DECLINED || == Manner.EXCLUDED ) )",
                "Absence( $party : party, target == $meeting, !( manner.imposed || manner.ownChoice ) )",
                "Absence( $party : party, target == $meeting, manner.imposed || manner.ownChoice && asserted )",
                "Absence( $party : party, target == $meeting, $m : manner != Manner.POSTPONED )",
                "Absence( $party : party, target == $meeting, manner.ownChoice == false, reportedBy == null )",
                "Absence( $party : party, target == $meeting, evidence.start < 700, evidence.end >= 400 )",
                "Absence( $party : party, target == $meeting, evidence.end - evidence.start == 1 )",
                "Attendance( $party : party, target == $meeting, role == null, party.name != 'State3' )",
                "$party : Party( id == \"State1\" || name == \"State2\" )",
                "$party : Party( id > \"State4\" )",
                "$party : Party( name contains \"ate\", id not contains \"5\" )",
                "$party : Party( blocs contains \"Bloc\", kind != PartyKind.BLOC )",
                "$party : Party( \"Bloc\" memberOf blocs )",
                "$issue : Issue( this memberOf $meeting.issues )\n $party : Party( this memberOf $issue.namedParties )",
                "$issue : Issue()\n Meeting( this == $meeting, issues not contains $issue )\n"
                        + "WasPresent( $party : party, meeting == $meeting )",
                "$party : Party()\n not( Attendance( party == $party, $m : target ) and Absence( party == $party, "
                        + "target == $m ) )",
                "$party : Party()\n exists( Attendance( party == $party, $m : target ) and Absence( party == $party, "
                        + "target == $m ) )",
                "$party : Party()\n not( Attendance( party == $party, $m : target ) and not Absence( target == $m ) )",
                "$fact : Fact( $party : party, type == FactType.REFUSAL )\n StanceWeight( weighs( $fact ), weight < -0.5 )",
                "$party : Party( isMemberOf( this ) == false, $meeting.status == MeetingStatus.HELD )",
                "$party : Party()\n Meeting( this == $meeting, issues.size > 0, !real )"
            })
    void understandsWhatAnalystsMayWrite(String condition) {
        String rule = ProofTest.rule("own", "$meeting : Meeting()\n" + condition, "NamedWith( $party, $meeting )");
        String sits = ProofTest.rule(
                "sits",
                "$meeting : Meeting( real )\n Attendance( $party : party, target == $meeting )",
                "WasPresent( $party, $meeting )");
        RuleBase rules = RuleBase.compile(List.of(new RuleSource("own.drl", rule + "\n" + sits)));
        assertThat(check(rules, ProofTest.crowded().said()))
                .filteredOn(match -> match.startsWith("own"))
                .isNotEmpty();
    }

    private static Set<String> check(Facts said) {
        return check(StandardRules.RULES, said);
    }

    private static Set<String> check(RuleBase rules, Facts said) {
        Inference inference = new Inference(rules, StandardRules.WEIGHTS);
        List<Object> inserted = inference.memory(said);
        Inference.Session session = inference.conclude(inserted);
        WorkingMemory memory = session.memory(inserted);
        Set<String> fired = session.firings().stream()
                .map(firing -> match(firing.rule(), firing.matched().stream().distinct(), firing.bindings()))
                .collect(Collectors.toSet());
        assertThat(found(rules, memory)).isEqualTo(fired);
        return fired;
    }

    private static Set<String> found(RuleBase rules, WorkingMemory memory) {
        Evaluation evaluation = new Evaluation();
        Set<String> found = new HashSet<>();
        for (RuleForm rule : rules.forms()) {
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
