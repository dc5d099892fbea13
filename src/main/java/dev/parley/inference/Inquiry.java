package dev.parley.inference;

import dev.parley.facts.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds out why the rules did not conclude something from one article; used by one thread. */
final class Inquiry {
    private final RuleBase rules;
    private final Conclusions made;
    private final WorkingMemory memory;
    private final Evaluation evaluation = new Evaluation();
    private boolean cutOff;

    Inquiry(RuleBase rules, Conclusions made, WorkingMemory memory) {
        this.rules = rules;
        this.made = made;
        this.memory = memory;
    }

    WhyNot whyNot(Goal goal) {
        List<String> holds = goal.heldIn(made);
        List<Found> found = new ArrayList<>();
        if (holds.isEmpty()) {
            rules.forms().forEach(rule -> nearest(rule, goal).ifPresent(found::add));
        }
        found.sort(Found.NEAREST);
        Attempts attempts = new Attempts(rules, memory, evaluation);
        List<Attempt> worded = found.stream().map(attempts::attempt).toList();
        return new WhyNot(goal.sentence(), holds, worded, cutOff || attempts.isCutOff());
    }

    /** The nearest that a rule comes to the goal, whatever its target; empty for a rule that cannot conclude it. */
    private Optional<Found> nearest(RuleForm rule, Goal goal) {
        Budget budget = new Budget(Budget.OF_A_RULE);
        Optional<Found> best = Optional.empty();
        for (Target target : goal.targets()) {
            for (Class<? extends Conclusion> type : goal.kind().types()) {
                int most = best.map(found -> found.solution().unmet())
                        .orElse(rule.conditions().size());
                String sentence = goal.kind().sentence(goal.party(), target);
                Optional<Found> next = nearest(rule, Wanted.of(type, goal.party(), target), most, budget)
                        .map(solution -> new Found(rule, solution, sentence));
                boolean nearer =
                        next.isPresent() && (best.isEmpty() || Found.NEAREST.compare(next.get(), best.get()) < 0);
                best = nearer ? next : best;
            }
        }
        cutOff |= budget.isSpent();
        return best;
    }

    private Optional<Solution> nearest(RuleForm rule, Wanted wanted, int most, Budget budget) {
        return wanted.start(rule, evaluation).flatMap(start -> {
            Search search = new Search(rule, memory, evaluation, budget, end -> wanted.isMetBy(rule, evaluation, end));
            Optional<Solution> nearest = search.nearest(most, start);
            return nearest.isPresent() || !budget.isSpent() ? nearest : search.first(start);
        });
    }

    NearMisses nearMisses() {
        return new NearMissSearch(rules, made, memory, evaluation).find();
    }
}
