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
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Finds the ways in which one rule holds, or fails by few conditions. */
final class Search {
    private static final int MOST_FAILED = 2;
    private static final int MISSING = 4;
    private static final int JOIN = 2;

    private final WorkingMemory memory;
    private final Fitting fitting;
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
    Search(RuleForm rule, WorkingMemory memory, Fitting fitting, Budget budget, Predicate<Bindings> accepts) {
        this.accepts = accepts;
        this.memory = memory;
        this.fitting = fitting;
        this.budget = budget;
        this.conditions = rule.conditions();
    }

    /** Every way with exactly so many conditions unmet. */
    void all(int unmet, Bindings start, Consumer<Solution> each) {
        allowed = unmet;
        farthest = Integer.MAX_VALUE;
        found = each;
        step(0, start, 0, 0);
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
    Optional<Solution> first(Bindings start, Budget more) {
        List<Solution> first = new ArrayList<>();
        budget = more;
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
        for (Object object : candidates(pattern, bindings)) {
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
            go(index, step, fit.bindings(), unmet + 1, distance + distance(fit.failed()));
        }
        if (!bound) {
            Step step = new Step(pattern, Outcome.MISSING, List.of(), List.of(), bindings);
            go(index, step, bindings, unmet + 1, distance + MISSING);
        }
    }

    private List<Object> candidates(Pattern pattern, Bindings bindings) {
        List<Object> all = memory.of(Vocabulary.matched(pattern.type()).orElseThrow());
        if (pattern.variable() == null || !bindings.has(pattern.variable())) {
            return all;
        }
        Object bound = bindings.get(pattern.variable());
        return all.stream().filter(bound::equals).toList();
    }

    private void group(int index, Group group, Bindings bindings, int unmet, int distance) {
        List<Object> matches = new ArrayList<>();
        boolean open = match(group.parts(), 0, bindings, List.of(), false, matches);
        Outcome outcome;
        if (matches.isEmpty() && open) {
            outcome = Outcome.OPEN;
        } else if (group.negated()) {
            outcome = matches.isEmpty() ? Outcome.CLEAR : Outcome.AGAINST;
        } else {
            outcome = matches.isEmpty() ? Outcome.MISSING : Outcome.MATCHED;
        }
        if (!outcome.isUnmet()) {
            go(index, new Step(group, outcome, matches, List.of(), bindings), bindings, unmet, distance);
        } else if (unmet < allowed) {
            int further = outcome == Outcome.MISSING ? MISSING : 1;
            go(index, new Step(group, outcome, matches, List.of(), bindings), bindings, unmet + 1, distance + further);
        }
    }

    /** Adds the objects of all full matches, and tells whether there may be others. */
    private boolean match(
            List<Condition> parts, int at, Bindings bindings, List<Object> so, boolean open, List<Object> matches) {
        if (at == parts.size()) {
            if (!open) {
                so.stream().filter(object -> !matches.contains(object)).forEach(matches::add);
            }
            return open;
        }
        if (parts.get(at) instanceof Group inner) {
            List<Object> inside = new ArrayList<>();
            boolean unclear = match(inner.parts(), 0, bindings, List.of(), false, inside);
            boolean holds = inside.isEmpty() == inner.negated();
            return (holds || (unclear && inside.isEmpty()))
                    && match(parts, at + 1, bindings, so, open || (unclear && inside.isEmpty()), matches);
        }
        Pattern pattern = (Pattern) parts.get(at);
        boolean any = false;
        for (Object object : candidates(pattern, bindings)) {
            if (!budget.take()) {
                return any;
            }
            Fit fit = fitting.fit(pattern, object, bindings);
            if (fit.isFull()) {
                List<Object> longer = new ArrayList<>(so);
                longer.add(object);
                any |= match(parts, at + 1, fit.bindings(), longer, open || fit.open(), matches);
            }
        }
        return any;
    }

    private void go(int index, Step step, Bindings bindings, int unmet, int distance) {
        path.addLast(step);
        step(index + 1, bindings, unmet, distance);
        path.removeLast();
    }

    /** Whether a reader would see in it what the pattern asks for: of another party it would be another matter. */
    private boolean isNear(Object object, List<String> failed) {
        List<String> joins = failed.stream().filter(fitting::isJoin).toList();
        if (object instanceof Target || object instanceof Conclusion) {
            return joins.isEmpty() && !(object instanceof Party || object instanceof Issue) && failed.size() == 1;
        }
        boolean sameParty =
                joins.stream().flatMap(join -> fitting.field(join).stream()).noneMatch(field -> field.equals("party"));
        return object instanceof Fact
                && sameParty
                && (joins.isEmpty() ? failed.size() <= MOST_FAILED : failed.size() == 1);
    }

    private int distance(List<String> failed) {
        return failed.stream().mapToInt(each -> fitting.isJoin(each) ? JOIN : 1).sum();
    }

    /** How many comparisons a question may cost. */
    static final class Budget {
        private int left;

        Budget(int tries) {
            this.left = tries;
        }

        boolean take() {
            left--;
            return left > 0;
        }

        boolean isSpent() {
            return left <= 0;
        }
    }
}
