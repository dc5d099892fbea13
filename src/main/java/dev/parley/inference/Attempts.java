package dev.parley.inference;

import dev.parley.inference.RuleForm.Group;
import dev.parley.inference.RuleForm.Pattern;
import dev.parley.inference.Solution.Outcome;
import dev.parley.inference.Solution.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Words what a search has found, and looks one level deeper where a conclusion of other rules is missing. */
final class Attempts {
    private static final int MOST_BELOW = 2;

    private final RuleBase rules;
    private final WorkingMemory memory;
    private final Evaluation evaluation;
    private final Fitting fitting;
    private final Constraints constraints;
    private final Shortfall shortfall;
    private boolean cutOff;

    Attempts(RuleBase rules, WorkingMemory memory, Evaluation evaluation) {
        this.rules = rules;
        this.memory = memory;
        this.evaluation = evaluation;
        this.fitting = new Fitting(evaluation);
        this.constraints = new Constraints(evaluation);
        this.shortfall = new Shortfall(evaluation);
    }

    /** Whether one of the deeper searches was ended before all was tried. */
    boolean isCutOff() {
        return cutOff;
    }

    Attempt attempt(Found found) {
        return attempt(found, true);
    }

    private Attempt attempt(Found found, boolean deeper) {
        Solution solution = found.solution();
        List<Requirement> requirements = new ArrayList<>();
        for (Step step : solution.steps()) {
            List<String> ids = step.objects().stream()
                    .limit(Shortfall.MOST_OBJECTS)
                    .flatMap(object -> memory.ids(object).stream())
                    .distinct()
                    .toList();
            requirements.add(new Requirement(
                    step.condition().toString(),
                    status(step.outcome()),
                    shortfall.sentence(step),
                    ids,
                    deeper ? below(step) : List.of()));
        }
        String rule = found.rule().name();
        String because = Shortfall.reason(rules.rule(rule).because(), solution.bindings());
        return new Attempt(rule, found.conclusion(), because, solution.unmet(), requirements);
    }

    private static Requirement.Status status(Outcome outcome) {
        if (outcome == Outcome.OPEN) {
            return Requirement.Status.OPEN;
        }
        return outcome.isUnmet() ? Requirement.Status.UNMET : Requirement.Status.MET;
    }

    /** Where a conclusion of other rules is missing: the rules that are one condition short of it. */
    private List<Attempt> below(Step step) {
        boolean lacks = step.outcome() == Outcome.MISSING || step.outcome() == Outcome.NEAR;
        Optional<Pattern> pattern = lacks ? single(step.condition()) : Optional.empty();
        List<Found> found = new ArrayList<>();
        pattern.flatMap(wanted -> wanted(wanted, step.bindings())).ifPresent(wanted -> {
            for (RuleForm rule : rules.forms()) {
                Predicate<Bindings> fits = end -> fits(pattern.get(), rule, end, step.bindings());
                wanted.start(rule, evaluation)
                        .filter(fits)
                        .flatMap(start -> oneShort(rule, start, fits))
                        .map(solution -> new Found(rule, solution, wanted.sentence()))
                        .ifPresent(found::add);
            }
        });
        found.sort(Found.NEAREST);
        return found.stream()
                .limit(MOST_BELOW)
                .map(each -> attempt(each, false))
                .toList();
    }

    private static Optional<Pattern> single(RuleForm.Condition condition) {
        if (condition instanceof Group group) {
            return group.parts().size() == 1 ? single(group.parts().get(0)) : Optional.empty();
        }
        return Optional.of((Pattern) condition);
    }

    private Optional<Wanted> wanted(Pattern pattern, Bindings bindings) {
        Map<String, Object> known = new HashMap<>();
        for (String constraint : pattern.constraints()) {
            Object value = constraints.wanted(constraint, bindings);
            if (!(value instanceof Value)) {
                constraints.field(constraint).ifPresent(field -> known.putIfAbsent(field, value));
            }
        }
        return Vocabulary.concluded(pattern.type()).map(type -> new Wanted(type, known));
    }

    private boolean fits(Pattern pattern, RuleForm rule, Bindings end, Bindings wanted) {
        return fitting.fit(pattern, Wanted.conclusion(rule, evaluation, end), wanted)
                .isFull();
    }

    private Optional<Solution> oneShort(RuleForm rule, Bindings start, Predicate<Bindings> accepts) {
        Budget budget = new Budget(Budget.OF_A_RULE);
        Optional<Solution> nearest = new Search(rule, memory, evaluation, budget, accepts).nearest(1, start);
        cutOff |= budget.isSpent();
        return nearest.filter(solution -> solution.unmet() == 1);
    }
}
