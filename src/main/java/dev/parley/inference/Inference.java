package dev.parley.inference;

import dev.parley.facts.Claim;
import dev.parley.facts.Fact;
import dev.parley.facts.Facts;
import dev.parley.facts.Issue;
import dev.parley.facts.Meeting;
import dev.parley.facts.Party;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.api.runtime.KieSession;

/** Lets the rules of a pack conclude from the facts of one article; can be used by many threads at once. */
public final class Inference {
    private static final int FIRINGS = 100_000;

    private final RuleBase rules;
    private final StanceWeights weights;

    public Inference(RuleBase rules, StanceWeights weights) {
        this.rules = rules;
        this.weights = weights;
    }

    /** What follows from the facts, whatever the order in which they are given. */
    public Conclusions infer(
            List<Party> parties,
            List<Meeting> meetings,
            List<Issue> issues,
            List<? extends Fact> facts,
            List<Claim> claims) {
        return conclude(memory(parties, meetings, issues, facts, claims)).conclusions();
    }

    /**
     * Why what was said does not lead to a conclusion.
     *
     * @param conclusion such as "exclusion of Poland", "stance of Poland on the sales tax"
     * @throws dev.parley.diagnostic.ProblemsException if it names nothing that could be concluded here
     */
    public WhyNot whyNot(Facts said, String conclusion) {
        Goal goal = Goal.parse(said, conclusion);
        return inquiry(said).whyNot(goal);
    }

    /** The exclusions, self-exclusions and stances that are one condition short, the nearest first. */
    public NearMisses nearMisses(Facts said) {
        return inquiry(said).nearMisses();
    }

    private Inquiry inquiry(Facts said) {
        List<Object> memory = memory(said);
        Session session = conclude(memory);
        return new Inquiry(rules, session.conclusions(), session.memory(memory));
    }

    /** All that the rules are given. */
    List<Object> memory(Facts said) {
        return memory(said.parties(), said.meetings(), said.issues(), said.facts(), said.claims());
    }

    private List<Object> memory(
            List<Party> parties,
            List<Meeting> meetings,
            List<Issue> issues,
            List<? extends Fact> facts,
            List<Claim> claims) {
        List<Object> memory = new ArrayList<>(weights.rows());
        memory.addAll(sorted(parties, Party::id));
        memory.addAll(sorted(meetings, Meeting::id));
        memory.addAll(sorted(issues, Issue::id));
        memory.addAll(sorted(facts, Fact::id));
        memory.addAll(sorted(claims, Claim::id));
        return memory;
    }

    /** What the rules made of an article, with the steps behind it. */
    record Session(Conclusions conclusions, List<Firing> firings, Map<Object, String> ids) {
        WorkingMemory memory(List<Object> inserted) {
            return new WorkingMemory(inserted, firings, ids);
        }
    }

    /** Lets the rules conclude from what they are given. */
    Session conclude(List<Object> memory) {
        return merge(OwnClassLoader.during(() -> fire(memory)));
    }

    /**
     * What a line that follows from the facts stands on.
     *
     * @throws IllegalArgumentException if it does not follow
     */
    public Support support(
            Line line,
            List<Party> parties,
            List<Meeting> meetings,
            List<Issue> issues,
            List<? extends Fact> facts,
            List<Claim> claims) {
        List<String> textOrder = Stream.concat(
                        facts.stream().map(fact -> Map.entry(fact.evidence().start(), fact.id())),
                        claims.stream().map(claim -> Map.entry(claim.content().start(), claim.id())))
                .sorted(Comparator.comparingInt(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .toList();
        return new SupportSearch(
                        line,
                        textOrder,
                        removed -> infer(
                                parties,
                                meetings,
                                issues,
                                facts.stream()
                                        .filter(fact -> !removed.contains(fact.id()))
                                        .toList(),
                                claims.stream()
                                        .filter(claim -> !removed.contains(claim.id()))
                                        .toList()))
                .find();
    }

    private List<Firing> fire(List<Object> memory) {
        KieSession session = rules.open();
        try {
            memory.forEach(session::insert);
            int fired = session.fireAllRules(FIRINGS);
            if (fired >= FIRINGS) {
                throw new IllegalStateException("the rules fired " + FIRINGS + " times and did not come to an end");
            }
            return session.getObjects(Firing.class::isInstance).stream()
                    .map(Firing.class::cast)
                    .toList();
        } finally {
            session.dispose();
        }
    }

    private Session merge(List<Firing> firings) {
        Proofs proofs = new Proofs(firings);
        Explainer explainer = new Explainer(proofs, rules);
        Absentees absentees = new Absentees(proofs, explainer);
        List<Draft<Stake>> stakes = inOrder(absentees.stakes(), explainer);
        List<Draft<Seat>> seats = inOrder(new Ledger(proofs).seats(), explainer);
        List<Draft<Exclusion>> exclusions = inOrder(absentees.exclusions(), explainer);
        List<Draft<SelfExclusion>> selfExclusions = inOrder(absentees.selfExclusions(), explainer);
        List<StanceReader.Reckoned> reckoned = new StanceReader(proofs)
                .stances().stream()
                        .sorted(Comparator.comparing(StanceReader.Reckoned::sum, explainer.order()))
                        .toList();
        List<Draft<Stance>> stances =
                inOrder(reckoned.stream().map(StanceReader.Reckoned::draft).toList(), explainer);
        List<Draft<Relation>> relations = inOrder(Relations.of(reckoned), explainer);
        Explainer.Numbered numbered =
                explainer.number(Stream.of(stakes, seats, exclusions, selfExclusions, stances, relations)
                        .<Draft<?>>flatMap(Collection::stream)
                        .map(Draft::sum)
                        .toList());
        List<Seat> ledger = new ArrayList<>(finish(seats, "", numbered));
        ledger.sort(Comparator.comparingInt((Seat seat) -> TextOrder.place(seat.meeting()))
                .thenComparing(seat -> seat.meeting().id()));
        Conclusions conclusions = new Conclusions(
                finish(stakes, "", numbered),
                ledger,
                finish(exclusions, "e", numbered),
                finish(selfExclusions, "w", numbered),
                finish(stances, "s", numbered),
                finish(relations, "", numbered),
                numbered.explanations(),
                firings.stream().map(Firing::rule).collect(Collectors.toSet()));
        return new Session(conclusions, firings, numbered.ids());
    }

    private static <T> List<Draft<T>> inOrder(List<Draft<T>> drafts, Explainer explainer) {
        return drafts.stream()
                .sorted(Comparator.comparing(Draft::sum, explainer.order()))
                .toList();
    }

    private static <T> List<T> finish(List<Draft<T>> drafts, String prefix, Explainer.Numbered numbered) {
        List<T> finished = new ArrayList<>();
        for (Draft<T> draft : drafts) {
            finished.add(draft.finish().apply(prefix + (finished.size() + 1), numbered.id(draft.sum())));
        }
        return finished;
    }

    private static <T> List<T> sorted(List<T> values, Function<? super T, String> id) {
        return values.stream().sorted(Comparator.comparing(id)).toList();
    }
}
