package dev.parley.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.facts.Issue;
import dev.parley.facts.Meeting;
import dev.parley.facts.Party;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Manner;
import dev.parley.lexicon.Modality;
import dev.parley.lexicon.PartyKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What the engine guarantees, whatever the rules. */
class ProofTest {
    private static final int SHUFFLES = 20;
    private static final long SEED = 7;
    private static final List<FactType> SPOKEN = List.of(
            FactType.AGREEMENT,
            FactType.REFUSAL,
            FactType.SUPPORT,
            FactType.CRITICISM,
            FactType.CONCERN,
            FactType.DEMAND);

    static String rule(String name, String condition, String conclusion) {
        return """
            rule "%s"
                @because( "{party} and {meeting}" )
                @holds( "A." )
                @silent( "B." )
            when
                %s
            then
                conclude( drools, new %s );
            end
            """.formatted(name, condition, conclusion);
    }

    static Inference rules(String... rules) {
        return new Inference(
                RuleBase.compile(List.of(new RuleSource("test.drl", String.join("\n", rules)))),
                new StanceWeights(List.of()));
    }

    @Test
    void equalConclusionsKeepBothProofs() {
        Scenario text = new Scenario();
        Party peru = text.state("Peru");
        Meeting talks = text.held("talks");
        text.attend(talks, peru);
        text.says(FactType.AGREEMENT, peru, text.issue("fish"), talks, Modality.ASSERTED, null);
        Conclusions conclusions = text.conclude(rules(
                rule(
                        "comes",
                        "$meeting : Meeting()\n Attendance( $party : party, target == $meeting )",
                        "WasPresent( $party, $meeting )"),
                rule(
                        "acts",
                        "$meeting : Meeting()\n Agreement( $party : party, occasion == $meeting )",
                        "WasPresent( $party, $meeting )"),
                rule(
                        "sits",
                        "WasPresent( $party : party, $meeting : meeting )",
                        "HasStake( $party, $meeting, Basis.CIRCLE )")));
        assertThat(Forms.why(conclusions, conclusions.stakes().get(0).because()))
                .isEqualTo("""
                    sits
                      comes f1
                      acts f2
                    """);
        assertThat(Forms.why(conclusions, conclusions.seats().get(0).because())).isEqualTo("""
            seat
              comes f1
              acts f2
            """);
    }

    @Test
    void whatNoLongerHoldsLeavesNoTrace() {
        Scenario text = new Scenario();
        Party peru = text.state("Peru");
        Party chile = text.state("Chile");
        Meeting talks = text.held("talks");
        text.absent(talks, peru, Manner.DECLINED);
        text.absent(talks, chile, Manner.DECLINED);
        text.attend(talks, chile);
        String absence = "$meeting : Meeting()\n Absence( $party : party, target == $meeting )";
        Conclusions conclusions = text.conclude(rules(
                rule("a-away", absence + "\n not WasPresent( party == $party )", "WasAbsent( $party, $meeting )"),
                rule("b-away", absence, "WasAbsent( $party, $meeting )"),
                rule(
                        "late",
                        "WasAbsent( $party : party, $meeting : meeting )\n Attendance( party == $party )",
                        "WasPresent( $party, $meeting )")));
        assertThat(conclusions.explanations())
                .extracting(Explanation::rule, Explanation::from)
                .containsExactly(
                        tuple("a-away", List.of("f1")),
                        tuple("b-away", List.of("f1")),
                        tuple("seat", List.of("x1", "x2")),
                        tuple("b-away", List.of("f2")),
                        tuple("late", List.of("x4", "f3")),
                        tuple("seat", List.of("x4", "x5")));
    }

    @Test
    void theOrderOfFactsAndRulesDoesNotMatter() {
        Random random = new Random(SEED);
        for (Scenario text : List.of(RiyadhTest.facts(), crowded())) {
            Conclusions expected = text.conclude();
            for (int i = 0; i < SHUFFLES; i++) {
                assertThat(text.concludeShuffled(StandardRules.INFERENCE, random))
                        .isEqualTo(expected);
            }
            assertThat(text.concludeShuffled(shuffledRules(random), random)).isEqualTo(expected);
            assertThat(text.concludeShuffled(shuffledRules(random), random)).isEqualTo(expected);
        }
    }

    /** Steps that differ only in the basis of what they rest on: by its name, not as a hash table has them. */
    @Test
    void stepsAreNumberedByWhatTheyRestOn() {
        List<String> members = List.of("Poland", "Latvia", "Malta", "Spain", "Sweden", "Greece");
        Scenario text = new Scenario();
        List<Party> named = new ArrayList<>(List.of(text.party("Union", PartyKind.BLOC)));
        members.forEach(member -> named.add(text.state(member, "Union")));
        Meeting talks = text.held("talks", text.issue("quotas", named.toArray(Party[]::new)));
        text.attend(talks, text.state("Japan"));
        List<Explanation> steps = text.conclude().explanations();
        List<String> premises = steps.stream()
                .filter(step -> step.rule().equals("issue-of-the-meeting"))
                .flatMap(step -> step.from().stream())
                .map(id -> steps.get(Integer.parseInt(id.substring(1)) - 1).sentence())
                .toList();
        for (String member : members) {
            assertThat(premises)
                    .containsSubsequence(
                            "quotas names Union, to which " + member + " belongs", "quotas names " + member);
        }
    }

    /** The standard rules in one file, in another order. */
    private static Inference shuffledRules(Random random) {
        List<String> rules = new ArrayList<>();
        for (RuleSource file : StandardRules.files()) {
            for (String part : file.text().split("\nend\n", -1)) {
                if (part.contains("rule \"")) {
                    rules.add(part + "\nend\n");
                }
            }
        }
        Collections.shuffle(rules, random);
        assertThat(rules).hasSameSizeAs(StandardRules.RULES.rules());
        return new Inference(
                RuleBase.compile(List.of(new RuleSource("all.drl", String.join("\n", rules)))), StandardRules.WEIGHTS);
    }

    private static <T> T pick(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    /** Many parties, each with something of everything. */
    static Scenario crowded() {
        Scenario text = new Scenario();
        Random random = new Random(SEED);
        Party bloc = text.party("Bloc", PartyKind.BLOC);
        List<Party> parties = new ArrayList<>(List.of(bloc));
        List<Issue> issues = new ArrayList<>();
        List<Meeting> meetings = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            parties.add(text.state("State" + i, i % 2 == 0 ? "Bloc" : "None"));
            issues.add(text.issue("issue" + i, parties.get(i)));
            meetings.add(i % 3 == 0 ? text.planned("plan" + i, issues.get(i)) : text.held("talks" + i, issues.get(i)));
        }
        for (int i = 0; i < 120; i++) {
            Party party = pick(parties, random);
            Meeting meeting = pick(meetings, random);
            switch (random.nextInt(4)) {
                case 0 -> text.attend(meeting, party);
                case 1 -> text.absent(meeting, party, pick(List.of(Manner.values()), random));
                case 2 -> text.agree(meeting, pick(issues, random), party);
                default -> text.says(pick(SPOKEN, random), party, pick(issues, random));
            }
        }
        return text;
    }

    @Test
    void sessionsAreClosed() {
        Scenario text = RiyadhTest.facts();
        for (int i = 0; i < 3; i++) {
            text.conclude();
        }
        assertThat(StandardRules.RULES.openSessions()).isZero();
    }

    @Test
    void rulesWithoutEndAreStoppedAndTheirSessionClosed() {
        String rule = """
            rule "%s"
                @because( "{party}" )
                @holds( "A." )
                @silent( "B." )
            when
                %s
            then
                conclude( drools, new Leans( $party, $target, Position.OPPOSES, 1.0, %s, $words ) );
            end
            """;
        String start = "$fact : Agreement( $party : party, $target : target, target != null, $words : evidence )";
        String again = "Leans( $party : party, $target : target, $rank : rank, $words : words )";
        RuleBase rules = RuleBase.compile(List.of(
                new RuleSource("start.drl", rule.formatted("starts", start, "0")),
                new RuleSource("again.drl", rule.formatted("goes on", again, "$rank - 1"))));
        Scenario text = new Scenario();
        text.says(FactType.AGREEMENT, text.state("Peru"), text.issue("fish"));
        assertThatThrownBy(() -> text.conclude(new Inference(rules, new StanceWeights(List.of()))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the rules fired 100000 times and did not come to an end");
        assertThat(rules.openSessions()).isZero();
    }

    @Test
    void manyThreadsConcludeTheSame() throws InterruptedException, ExecutionException {
        Conclusions expected = crowded().conclude();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Conclusions>> work =
                    Collections.nCopies(64, () -> crowded().conclude());
            for (Future<Conclusions> result : threads.invokeAll(work)) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void worksUnderAStrangeClassLoader() {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            Inference inference = new Inference(RuleBase.compile(StandardRules.files()), StandardRules.WEIGHTS);
            assertThat(RiyadhTest.facts().conclude(inference).exclusions()).hasSize(2);
            assertThat(thread.getContextClassLoader()).isSameAs(ClassLoader.getPlatformClassLoader());
        } finally {
            thread.setContextClassLoader(own);
        }
    }

    @Test
    void anUnknownRuleIsAProgrammersMistake() {
        assertThatThrownBy(() -> StandardRules.RULES.rule("nonsense"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no rule \"nonsense\" among [");
    }
}
