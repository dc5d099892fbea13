package dev.parley.inference;

import dev.parley.facts.Fact;
import dev.parley.facts.Party;
import dev.parley.facts.Target;
import dev.parley.inference.Goal.Kind;
import dev.parley.inference.Solution.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what one article lacks by one condition; used once. */
final class NearMissSearch {
    private static final int MOST = 12;
    private static final List<Kind> KINDS = List.of(Kind.EXCLUSION, Kind.SELF_EXCLUSION, Kind.STANCE);

    private final RuleBase rules;
    private final WorkingMemory memory;
    private final Evaluation evaluation;
    private final Set<Key> held = new HashSet<>();
    private final Map<Key, Found> nearest = new LinkedHashMap<>();
    private boolean cutOff;

    private record Key(Kind kind, Party party, Target target) {
        String sentence() {
            return kind.sentence(party, target);
        }
    }

    NearMissSearch(RuleBase rules, Conclusions made, WorkingMemory memory, Evaluation evaluation) {
        this.rules = rules;
        this.memory = memory;
        this.evaluation = evaluation;
        made.stances().forEach(line -> held.add(new Key(Kind.STANCE, line.party(), line.target())));
        // who is known to be out is not nearly out on another ground, nor nearly a protester
        for (Kind kind : KINDS) {
            made.exclusions().forEach(line -> held.add(new Key(kind, line.party(), line.meeting())));
            made.selfExclusions().forEach(line -> held.add(new Key(kind, line.party(), line.meeting())));
        }
    }

    NearMisses find() {
        for (Kind kind : KINDS) {
            for (Class<? extends Conclusion> type : kind.types()) {
                rules.forms().stream()
                        .filter(rule -> rule.conclusion().equals(type.getSimpleName()))
                        .forEach(rule -> gather(kind, rule, Wanted.of(type)));
            }
        }
        List<Found> sorted = nearest.values().stream()
                .sorted(Comparator.comparingInt(found -> found.solution().distance()))
                .toList();
        Attempts attempts = new Attempts(rules, memory, evaluation);
        List<Attempt> worded =
                sorted.stream().limit(MOST).map(attempts::attempt).toList();
        return new NearMisses(worded, Math.max(0, sorted.size() - MOST), cutOff || attempts.isCutOff());
    }

    private void gather(Kind kind, RuleForm rule, Wanted wanted) {
        Budget budget = new Budget(Budget.OF_A_RULE);
        new Search(rule, memory, evaluation, budget, end -> true).all(1, solution -> {
            Object party = wanted.party(rule, evaluation, solution.bindings());
            Object target = wanted.target(rule, evaluation, solution.bindings());
            if (party instanceof Party whose && target instanceof Target about && areLinked(whose, about, solution)) {
                Key key = new Key(kind, whose, about);
                Found found = new Found(rule, solution, key.sentence());
                if (!held.contains(key)) {
                    nearest.merge(key, found, (one, other) -> Found.NEAREST.compare(one, other) <= 0 ? one : other);
                }
            }
        });
        cutOff |= budget.isSpent();
    }

    /** Whether something that holds, or a fact that nearly does, ties the two: else everybody would nearly do everything. */
    private static boolean areLinked(Party party, Target target, Solution solution) {
        List<Object> there = new ArrayList<>();
        solution.steps().stream()
                .filter(step -> step.condition() instanceof RuleForm.Pattern)
                .filter(step -> step.outcome() != Outcome.NEAR || step.objects().get(0) instanceof Fact)
                .forEach(step -> there.addAll(step.objects()));
        return there.stream()
                .anyMatch(object -> object instanceof Fact fact
                        ? fact.party().equals(party) && (target.equals(fact.target()) || target.equals(fact.occasion()))
                        : object instanceof Conclusion conclusion
                                && conclusion.party().equals(party)
                                && conclusion.target().equals(target));
    }
}
