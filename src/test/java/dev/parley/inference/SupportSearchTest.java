package dev.parley.inference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.facts.Party;
import dev.parley.lexicon.PartyKind;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The search on its own: what holds without some facts is said by a formula in the place of rules. */
class SupportSearchTest {
    private static final Party PERU = new Party("PER", "Peru", PartyKind.STATE, List.of(), Set.of(), Set.of());
    private static final Line LINE = new Line(Line.Kind.STAKE, PERU, PERU, List.of());

    private int runs;

    /** A stake that holds as the formula says, proven by the facts named that are there. */
    private Support support(Predicate<Set<String>> formula, String... facts) {
        List<String> order = List.of(facts);
        return new SupportSearch(LINE, order, removed -> {
                    runs++;
                    List<String> left =
                            order.stream().filter(id -> !removed.contains(id)).toList();
                    return formula.test(Set.copyOf(left)) ? proven(left) : conclusions(List.of(), List.of());
                })
                .find();
    }

    private static Conclusions proven(List<String> facts) {
        return conclusions(
                List.of(new Stake(PERU, PERU, List.of(Basis.NAMED), "x2")),
                List.of(
                        new Explanation("x1", "below", "below", facts.isEmpty() ? List.of("i1") : facts),
                        new Explanation("x2", "above", "above", List.of("x1"))));
    }

    private static Conclusions conclusions(List<Stake> stakes, List<Explanation> steps) {
        return new Conclusions(stakes, List.of(), List.of(), List.of(), List.of(), List.of(), steps, Set.of());
    }

    @Test
    void oneFactOfAConjunctionIsEnoughTheFirstInTheText() {
        assertThat(support(facts -> facts.containsAll(Set.of("f10", "f9")), "f10", "f9"))
                .isEqualTo(new Support(List.of("f10"), true));
    }

    @Test
    void allAlternativesMustGo() {
        assertThat(support(facts -> facts.contains("f1") || facts.contains("f3"), "f1", "f2", "f3"))
                .isEqualTo(new Support(List.of("f1", "f3"), true));
    }

    @Test
    void whatAllAlternativesShareIsSmaller() {
        assertThat(support(
                        facts -> facts.contains("f3") && (facts.contains("f1") || facts.contains("f2")),
                        "f1",
                        "f2",
                        "f3"))
                .isEqualTo(new Support(List.of("f3"), true));
    }

    @Test
    void wordsOfAnIssueNeedNoFact() {
        assertThat(support(facts -> true, "f1", "f2")).isEqualTo(new Support(List.of(), true));
    }

    @Test
    void manyAlternativesTakeFewRuns() {
        String[] facts = ids(30);
        assertThat(support(left -> !left.isEmpty(), facts)).isEqualTo(new Support(List.of(facts), true));
        assertThat(runs).isLessThan(70);
    }

    @Test
    void aSearchThatIsCutShortSaysSoAndKeepsNothingIdle() {
        String[] facts = ids(30);
        Support support = support(left -> left.size() > 15, facts);
        assertThat(support.smallest()).isFalse();
        assertThat(support.ids()).hasSize(15);
        assertThat(runs).isLessThanOrEqualTo(2 * SupportSearch.MOST_RUNS);
    }

    /** A proof that only shows once another is broken brings a fact of its own. */
    @Test
    void factsThatAreNotInTheFirstProofCanHoldALineUp() {
        List<String> order = List.of("f1", "f2");
        Support support = new SupportSearch(LINE, order, removed -> {
                    if (!removed.contains("f1")) {
                        return proven(List.of("f1"));
                    }
                    return removed.contains("f2") ? conclusions(List.of(), List.of()) : proven(List.of("f2"));
                })
                .find();
        assertThat(support).isEqualTo(new Support(List.of("f1", "f2"), true));
    }

    private static String[] ids(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(i -> "f" + i).toArray(String[]::new);
    }
}
