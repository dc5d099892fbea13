package dev.parley.inference;

import dev.parley.facts.Fact;
import dev.parley.facts.Issue;
import dev.parley.facts.Party;
import dev.parley.facts.Target;
import dev.parley.inference.RuleForm.Condition;
import dev.parley.inference.RuleForm.Group;
import dev.parley.inference.RuleForm.Pattern;
import dev.parley.inference.Solution.Outcome;
import dev.parley.inference.Solution.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Finds the ways in which one rule holds, or fails by few conditions. */
final class Search {
    private static final int MOST_FAILED = 2;
    private static final int MISSING = 4;
    private static final int OF_ANOTHER = 3;
    private static final int OF_ANOTHER_KIND = 2;

    /** Fields that say how far something is so; all others say what it is. */
    private static final Set<String> QUALIFIERS =
            Set.of("asserted", "announced", "modality", "ownVoice", "reportedBy", "real", "status");

    private final WorkingMemory memory;
    private final Fitting fitting;
    private final Constraints constraints;
    private final Predicate<Bindings> accepts;
    private final List<Condition> conditions;

    private final Deque<Step> path = new ArrayDeque<>();
    private Budget budget;
    private boolean any;
    private int allowed;
    private int farthest = Integer.MAX_VALUE;
    private Consumer<Solution> found = solution -> {};

    /**
     * A search that is used once at a time.
     *
     * @param accepts whether a way leads where it should, by the values of the variables at its end
     */
    Search(RuleForm rule, WorkingMemory memory, Evaluation evaluation, Budget budget, Predicate<Bindings> accepts) {
        this.accepts = accepts;
        this.memory = memory;
        this.fitting = new Fitting(evaluation);
        this.constraints = new Constraints(evaluation);
        this.budget = budget;
        this.conditions = rule.conditions();
    }

    /** Every way with exactly so many conditions unmet. */
    void all(int unmet, Consumer<Solution> each) {
        allowed = unmet;
        farthest = Integer.MAX_VALUE;
        found = each;
        step(0, Bindings.NONE, 0, 0);
    }

    /** The way with the fewest conditions unmet, at most so many, and among those the nearest; the first of equals. */
    Optional<Solution> nearest(int most, Bindings start) {
        for (int unmet = 0; unmet <= most && !budget.isSpent(); unmet++) {
            List<Solution> best = new ArrayList<>();
            allowed = unmet;
            farthest = Integer.MAX_VALUE;
            found = solution -> {
                farthest = solution.distance();
                best.add(0, solution);
            };
            step(0, start, 0, 0);
            if (!best.isEmpty()) {
                return Optional.of(best.get(0));
            }
        }
        return Optional.empty();
    }

    /** The first way at hand, where there is no time for better ones. */
    Optional<Solution> first(Bindings start) {
        List<Solution> first = new ArrayList<>();
        budget = new Budget(Budget.OF_A_RULE);
        any = true;
        allowed = conditions.size();
        farthest = Integer.MAX_VALUE;
        found = solution -> {
            farthest = -1;
            first.add(solution);
        };
        step(0, start, 0, 0);
        any = false;
        return first.stream().findFirst();
    }

    private void step(int index, Bindings bindings, int unmet, int distance) {
        if (distance >= farthest || budget.isSpent()) {
            return;
        }
        if (index == conditions.size()) {
            if ((any || unmet == allowed) && accepts.test(bindings)) {
                List<Step> steps = new ArrayList<>(path);
                found.accept(new Solution(steps, bindings, unmet, distance));
            }
        } else if (conditions.get(index) instanceof Pattern pattern) {
            pattern(index, pattern, bindings, unmet, distance);
        } else {
            group(index, (Group) conditions.get(index), bindings, unmet, distance);
        }
    }

    private void pattern(int index, Pattern pattern, Bindings bindings, int unmet, int distance) {
        boolean loosely = unmet > 0;
        boolean bound = pattern.variable() != null && bindings.has(pattern.variable());
        List<Fit> near = new ArrayList<>();
        for (Object object : memory.candidates(pattern, bindings)) {
            if (!budget.take()) {
                return;
            }
            Fit fit = loosely ? fitting.fitLoosely(pattern, object, bindings) : fitting.fit(pattern, object, bindings);
            if (fit.isFull()) {
                Outcome outcome = fit.open() ? Outcome.OPEN : Outcome.MATCHED;
                go(
                        index,
                        new Step(pattern, outcome, List.of(object), List.of(), bindings),
                        fit.bindings(),
                        unmet,
                        distance);
            } else if (unmet < allowed && (bound || isNear(object, fit.failed()))) {
                near.add(fit);
            }
        }
        if (unmet == allowed) {
            return;
        }
        for (Fit fit : near) {
            Step step = new Step(pattern, Outcome.NEAR, List.of(fit.object()), fit.failed(), fit.bindings());
            go(index, step, fit.bindings(), unmet + 1, distance + distance(fit));
        }
        if (!bound) {
            Step step = new Step(pattern, Outcome.MISSING, List.of(), List.of(), bindings);
            go(index, step, bindings, unmet + 1, distance + MISSING);
        }
    }

    private void group(int index, Group group, Bindings bindings, int unmet, int distance) {
        Step step = GroupMatching.step(group, bindings, memory, fitting, budget);
        if (!step.outcome().isUnmet()) {
            go(index, step, bindings, unmet, distance);
        } else if (unmet < allowed) {
            go(index, step, bindings, unmet + 1, distance + (step.outcome() == Outcome.MISSING ? MISSING : 1));
        }
    }

    private void go(int index, Step step, Bindings bindings, int unmet, int distance) {
        path.addLast(step);
        step(index + 1, bindings, unmet, distance);
        path.removeLast();
    }

    /** Whether a reader would see in it what the pattern asks for: of another party it would be another matter. */
    private boolean isNear(Object object, List<String> failed) {
        List<String> joins = failed.stream().filter(constraints::isJoin).toList();
        if (object instanceof Target || object instanceof Conclusion) {
            return joins.isEmpty() && !(object instanceof Party || object instanceof Issue) && failed.size() == 1;
        }
        boolean sameParty = joins.stream()
                .flatMap(join -> constraints.field(join).stream())
                .noneMatch(field -> field.equals("party"));
        return object instanceof Fact
                && sameParty
                && (joins.isEmpty() ? failed.size() <= MOST_FAILED : failed.size() == 1);
    }

    /** A conclusion of another kind is no nearer than none: it rests on other facts. */
    private int distance(Fit fit) {
        return fit.object() instanceof Conclusion
                ? MISSING
                : fit.failed().stream().mapToInt(this::distance).sum();
    }

    private int distance(String failed) {
        if (constraints.isJoin(failed)) {
            return OF_ANOTHER;
        }
        return constraints.field(failed).filter(QUALIFIERS::contains).isPresent() ? 1 : OF_ANOTHER_KIND;
    }
}
