package dev.parley.inference;

import dev.parley.inference.RuleForm.Condition;
import dev.parley.inference.RuleForm.Group;
import dev.parley.inference.RuleForm.Pattern;
import dev.parley.inference.Solution.Outcome;
import dev.parley.inference.Solution.Step;
import java.util.ArrayList;
import java.util.List;

/** Looks for what stands under {@code not} and {@code exists}. */
final class GroupMatching {
    private final WorkingMemory memory;
    private final Fitting fitting;
    private final Budget budget;
    private final List<Object> matches = new ArrayList<>();
    private boolean mayBe;

    private GroupMatching(WorkingMemory memory, Fitting fitting, Budget budget) {
        this.memory = memory;
        this.fitting = fitting;
        this.budget = budget;
    }

    /** What becomes of a group. */
    static Step step(Group group, Bindings bindings, WorkingMemory memory, Fitting fitting, Budget budget) {
        GroupMatching matching = new GroupMatching(memory, fitting, budget);
        matching.match(group.parts(), bindings, List.of(), false);
        Outcome outcome;
        if (matching.matches.isEmpty()) {
            outcome = matching.mayBe ? Outcome.OPEN : group.negated() ? Outcome.CLEAR : Outcome.MISSING;
        } else {
            outcome = group.negated() ? Outcome.AGAINST : Outcome.MATCHED;
        }
        return new Step(group, outcome, matching.matches, List.of(), bindings);
    }

    private void match(List<Condition> parts, Bindings bindings, List<Object> before, boolean open) {
        if (parts.isEmpty()) {
            mayBe |= open;
            if (!open) {
                before.stream().filter(object -> !matches.contains(object)).forEach(matches::add);
            }
            return;
        }
        List<Condition> rest = parts.subList(1, parts.size());
        if (parts.get(0) instanceof Group inner) {
            Outcome outcome = step(inner, bindings, memory, fitting, budget).outcome();
            if (!outcome.isUnmet()) {
                match(rest, bindings, before, open || outcome == Outcome.OPEN);
            }
            return;
        }
        Pattern pattern = (Pattern) parts.get(0);
        for (Object object : memory.candidates(pattern, bindings)) {
            if (!budget.take()) {
                return;
            }
            Fit fit = fitting.fit(pattern, object, bindings);
            if (fit.isFull()) {
                List<Object> longer = new ArrayList<>(before);
                longer.add(object);
                match(rest, fit.bindings(), longer, open || fit.open());
            }
        }
    }
}
