package dev.parley.report;

import dev.parley.Reading;
import dev.parley.facts.Fact;
import dev.parley.inference.Conclusion.HasStake;
import dev.parley.inference.Conclusion.LeftOut;
import dev.parley.inference.Explanation;
import dev.parley.inference.Ground;
import dev.parley.inference.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A line of a reading with its reasons in plain words: what holds, because of what, and the words of the text for it. */
public final class Why {
    private static final List<Ground> GROUNDS = List.of(Ground.values());
    private static final int CLAUSES = 3;
    private static final int STAKES = 2;
    private static final int QUOTES = 2;
    private static final int QUOTE_WIDTH = 60;

    private final Evidence evidence;
    private final Names names;
    private final Verdict verdict;
    private final Prose prose;
    private final Set<String> toldFacts = new HashSet<>();
    private final Set<String> toldQuotes = new HashSet<>();

    private Why(Reading reading, Verdict verdict) {
        this.evidence = new Evidence(reading);
        this.names = new Names(reading);
        this.verdict = verdict;
        this.prose = new Prose(names, verdict.party(), verdict.target());
    }

    /**
     * One or two sentences on an exclusion, self-exclusion, stance, seat or stake.
     *
     * @param id as {@link ExplanationReport#of} takes it
     * @return nothing where the reading has no such line
     */
    public static Optional<String> sentence(Reading reading, String id) {
        return new Roots(reading).find(id).flatMap(root -> sentence(reading, root));
    }

    static Optional<String> sentence(Reading reading, Roots.Root root) {
        return root.verdict().map(verdict -> new Why(reading, verdict).sentence(root.because()));
    }

    private String sentence(String because) {
        List<Explanation> steps = evidence.parts(because);
        List<Clause> clauses = new ArrayList<>(Clause.merged(
                steps.stream().filter(step -> !verdict.isContrary(step)).toList()));
        clauses.sort(Comparator.comparing(Why::strength));
        List<String> reasons = new ArrayList<>();
        for (Clause clause : clauses.subList(0, Math.min(CLAUSES, clauses.size()))) {
            reasons.add(prose.tell(clause, isStake(clause.steps().get(0))) + brackets(clause));
        }
        String head = Names.opening(verdict.words(names));
        if (reasons.isEmpty()) {
            return head + ".";
        }
        int more = clauses.size() - reasons.size();
        String rest = more == 0 ? "" : ", and " + more + " more";
        return head + link() + series(reasons) + rest + although(steps) + "." + stakes(steps, clauses);
    }

    /** What speaks for the other side and was outweighed. */
    private String although(List<Explanation> steps) {
        List<Clause> contrary =
                Clause.merged(steps.stream().filter(verdict::isContrary).toList());
        List<String> told = contrary.stream()
                .limit(CLAUSES)
                .map(clause -> prose.tell(clause, false) + brackets(clause))
                .toList();
        return told.isEmpty() ? "" : ", although " + series(told);
    }

    /** What the text says of a seat is no reason for it. */
    private String link() {
        return verdict.kind() == Line.Kind.SEAT ? ": " : ", because ";
    }

    /** The grounds of an exclusion come in the order of the enum, whatever else is told in the order of the text. */
    private static int strength(Clause clause) {
        return clause.steps().get(0).concludes() instanceof LeftOut out ? GROUNDS.indexOf(out.ground()) : 0;
    }

    /** "A", "A, and B", "A, B, and C": clauses, which may have an "and" of their own. */
    private static String series(List<String> clauses) {
        int last = clauses.size() - 1;
        return last < 1
                ? String.join("", clauses)
                : String.join(", ", clauses.subList(0, last)) + ", and " + clauses.get(last);
    }

    /** What the text says for a clause and was not quoted yet; what the rule itself matched before what lies deeper. */
    private String brackets(Clause clause) {
        List<Fact> facts = new ArrayList<>();
        clause.steps()
                .forEach(step -> step.from().forEach(id -> evidence.fact(id).ifPresent(facts::add)));
        if (facts.stream().allMatch(fact -> toldFacts.contains(fact.id()))) {
            clause.steps().forEach(step -> facts.addAll(beneath(step)));
        }
        Set<String> quotes = new LinkedHashSet<>();
        for (Fact fact : facts) {
            String quote = evidence.quote(fact, QUOTE_WIDTH);
            if (toldFacts.add(fact.id()) && toldQuotes.add(quote)) {
                String voice = Wording.voice(fact);
                quotes.add(voice.isEmpty() ? quote : quote + ", " + voice);
            }
        }
        return quotes.isEmpty()
                ? ""
                : " (" + String.join("; ", quotes.stream().limit(QUOTES).toList()) + ")";
    }

    /** The facts under a step; those that show a stake only where there are no others. */
    private List<Fact> beneath(Explanation step) {
        Set<Fact> facts = new LinkedHashSet<>();
        for (String id : step.from()) {
            boolean ofStake = evidence.explanation(id).filter(this::isStake).isPresent();
            if (!ofStake) {
                facts.addAll(evidence.facts(id));
            }
        }
        return facts.isEmpty() ? evidence.facts(step.id()) : List.copyOf(facts);
    }

    private boolean isStake(Explanation step) {
        return step.concludes() instanceof HasStake stake && stake.party().equals(verdict.party());
    }

    /** Why the party has a stake, as far as the clauses do not rest on the same facts. */
    private String stakes(List<Explanation> steps, List<Clause> told) {
        Set<Explanation> bases = new LinkedHashSet<>();
        steps.forEach(step -> gather(step, new HashSet<>(), bases));
        steps.forEach(bases::remove);
        bases.removeIf(base -> {
            List<Fact> facts = evidence.facts(base.id());
            return !facts.isEmpty() && facts.stream().allMatch(fact -> toldFacts.contains(fact.id()));
        });
        List<String> reasons = Clause.merged(List.copyOf(bases)).stream()
                .filter(base -> told.stream().noneMatch(other -> other.says(base)))
                .limit(STAKES)
                .map(base -> prose.tell(base, true) + brackets(base))
                .toList();
        if (reasons.isEmpty()) {
            return "";
        }
        if (verdict.kind() == Line.Kind.STAKE) {
            return " " + Names.opening(series(reasons)) + ".";
        }
        String subject = names.subjectAgain(verdict.party());
        String have = Names.isSeveral(verdict.party()) ? " have" : " has";
        return " " + Names.opening(subject) + have + " a stake: " + series(reasons) + ".";
    }

    /** The steps that conclude a stake of the party and rest on no other stake of it. */
    private boolean gather(Explanation step, Set<String> seen, Set<Explanation> bases) {
        if (!seen.add(step.id())) {
            return isStake(step);
        }
        boolean deeper = false;
        for (String id : step.from()) {
            Optional<Explanation> premise = evidence.explanation(id);
            deeper |= premise.isPresent() && gather(premise.get(), seen, bases);
        }
        if (isStake(step) && !deeper) {
            bases.add(step);
        }
        return deeper || isStake(step);
    }
}
