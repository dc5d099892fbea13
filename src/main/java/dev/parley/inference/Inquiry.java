package dev.parley.inference;

import dev.parley.facts.Party;
import dev.parley.facts.Target;
import dev.parley.inference.Goal.Kind;
import dev.parley.inference.RuleForm.Group;
import dev.parley.inference.RuleForm.Pattern;
import dev.parley.inference.Search.Budget;
import dev.parley.inference.Solution.Outcome;
import dev.parley.inference.Solution.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out why the rules did not conclude from one article; used by one thread. */
final class Inquiry {
    /** What one rule may cost: a fraction of a second. */
    private static final int TRIES = 400_000;

    private static final int MOST_BELOW = 2;
    private static final int MOST_NEAR_MISSES = 12;
    private static final Comparator<Found> NEAREST = Comparator.comparingInt(
                    (Found found) -> found.solution().unmet())
            .thenComparingInt(found -> found.solution().distance())
            .thenComparing(found -> found.rule().name());

    private final RuleBase rules;
    private final Conclusions made;
    private final WorkingMemory memory;
    private final Evaluation evaluation = new Evaluation();
    private final Fitting fitting = new Fitting(evaluation);
    private final Shortfall shortfall;
    private boolean cutOff;

    Inquiry(RuleBase rules, Conclusions made, WorkingMemory memory) {
        this.rules = rules;
        this.made = made;
        this.memory = memory;
        this.shortfall = new Shortfall(evaluation, fitting);
    }

    /** A way in which one rule nearly concludes what is wanted. */
    private record Found(RuleForm rule, Solution solution, String conclusion) {}

    WhyNot whyNot(Goal goal) {
        List<String> holds = goal.heldIn(made);
        List<Found> found = new ArrayList<>();
        if (holds.isEmpty()) {
            for (RuleForm rule : rules.forms()) {
                nearest(rule, goal).ifPresent(found::add);
            }
        }
        found.sort(NEAREST);
        List<Attempt> attempts = found.stream().map(each -> attempt(each, true)).toList();
        return new WhyNot(goal.sentence(), holds, attempts, cutOff);
    }

    private Optional<Found> nearest(RuleForm rule, Goal goal) {
        List<Found> found = new ArrayList<>();
        Budget budget = new Budget(TRIES);
        for (Target target : goal.targets()) {
            for (Class<? extends Conclusion> type : goal.kind().types()) {
                Wanted wanted = Wanted.of(type, goal.party(), target);
                int most = found.isEmpty()
                        ? rule.conditions().size()
                        : found.get(0).solution().unmet();
                nearest(rule, wanted, most, budget)
                        .map(each -> new Found(
                                rule, each, goal.kind().sentence(goal.party().label(), Shortfall.name(target))))
                        .ifPresent(found::add);
                found.sort(NEAREST);
            }
        }
        cutOff |= budget.isSpent();
        return found.stream().findFirst();
    }

    private Optional<Solution> nearest(RuleForm rule, Wanted wanted, int most, Budget budget) {
        return wanted.start(rule, evaluation).flatMap(start -> {
            Search search = new Search(rule, memory, fitting, budget, end -> wanted.isMetBy(rule, evaluation, end));
            Optional<Solution> nearest = search.nearest(most, start);
            return nearest.isPresent() || !budget.isSpent() ? nearest : search.first(start, new Budget(TRIES));
        });
    }

    NearMisses nearMisses() {
        Map<String, Found> nearest = new LinkedHashMap<>();
        Set<String> held = held();
        for (Kind kind : List.of(Kind.EXCLUSION, Kind.SELF_EXCLUSION, Kind.STANCE)) {
            for (RuleForm rule : rules.forms()) {
                for (Class<? extends Conclusion> type : kind.types()) {
                    if (rule.conclusion().equals(type.getSimpleName())) {
                        gather(kind, rule, Wanted.of(type), held, nearest);
                    }
                }
            }
        }
        List<Found> sorted = new ArrayList<>(nearest.values());
        sorted.sort(Comparator.<Found>comparingInt(found -> found.solution().distance()));
        return new NearMisses(
                sorted.stream()
                        .limit(MOST_NEAR_MISSES)
                        .map(found -> attempt(found, false))
                        .toList(),
                Math.max(0, sorted.size() - MOST_NEAR_MISSES),
                cutOff);
    }

    private void gather(Kind kind, RuleForm rule, Wanted wanted, Set<String> held, Map<String, Found> nearest) {
        Budget budget = new Budget(TRIES);
        new Search(rule, memory, fitting, budget, end -> true).all(1, Bindings.NONE, solution -> {
            Object party = wanted.party(rule, evaluation, solution.bindings());
            Object target = wanted.target(rule, evaluation, solution.bindings());
            if (party instanceof Party whose && target instanceof Target about && !whose.equals(about)) {
                String sentence = kind.sentence(whose.label(), Shortfall.name(about));
                Found found = new Found(rule, solution, sentence);
                String key = kind + " " + whose.id() + " " + about.id();
                if (!held.contains(key)) {
                    nearest.merge(key, found, (one, other) -> NEAREST.compare(one, other) <= 0 ? one : other);
                }
            }
        });
        cutOff |= budget.isSpent();
    }

    private Set<String> held() {
        Set<String> held = new HashSet<>();
        made.exclusions().forEach(line -> held.add(key(Kind.EXCLUSION, line.party(), line.meeting())));
        made.selfExclusions().forEach(line -> held.add(key(Kind.SELF_EXCLUSION, line.party(), line.meeting())));
        made.stances().forEach(line -> held.add(key(Kind.STANCE, line.party(), line.target())));
        return held;
    }

    private static String key(Kind kind, Party party, Target target) {
        return kind + " " + party.id() + " " + target.id();
    }

    private Attempt attempt(Found found, boolean deeper) {
        RuleForm rule = found.rule();
        Solution solution = found.solution();
        List<Requirement> requirements = new ArrayList<>();
        for (Step step : solution.steps()) {
            requirements.add(new Requirement(
                    step.condition().toString(),
                    status(step.outcome()),
                    shortfall.sentence(step),
                    step.objects().stream()
                            .limit(Shortfall.MOST_OBJECTS)
                            .flatMap(object -> memory.ids(object).stream())
                            .distinct()
                            .toList(),
                    deeper ? below(step) : List.of()));
        }
        String because = shortfall.reason(rules.rule(rule.name()).because(), solution.bindings());
        return new Attempt(rule.name(), found.conclusion(), because, solution.unmet(), requirements);
    }

    private static Requirement.Status status(Outcome outcome) {
        if (outcome == Outcome.OPEN) {
            return Requirement.Status.OPEN;
        }
        return outcome.isUnmet() ? Requirement.Status.UNMET : Requirement.Status.MET;
    }

    /** Where a conclusion of another rule is missing: the rules that are one condition short of it. */
    private List<Attempt> below(Step step) {
        Optional<Pattern> wanted = step.outcome() == Outcome.MISSING ? single(step) : Optional.empty();
        Optional<Class<?>> type = wanted.flatMap(pattern -> Vocabulary.concluded(pattern.type()));
        if (type.isEmpty()) {
            return List.of();
        }
        Pattern pattern = wanted.get();
        Map<String, Object> known = new HashMap<>();
        for (String constraint : pattern.constraints()) {
            Object value = fitting.wanted(constraint, step.bindings());
            if (!(value instanceof Value)) {
                fitting.field(constraint).ifPresent(field -> known.putIfAbsent(field, value));
            }
        }
        Wanted what = new Wanted(type.get(), known);
        List<Found> found = new ArrayList<>();
        for (RuleForm rule : rules.forms()) {
            Budget budget = new Budget(TRIES);
            Optional<Partial> conclusion = what.start(rule, evaluation)
                    .map(start -> Wanted.conclusion(rule, evaluation, start))
                    .filter(partial ->
                            fitting.fit(pattern, partial, step.bindings()).isFull());
            if (conclusion.isPresent()) {
                nearest(rule, what, 1, budget)
                        .map(solution -> new Found(rule, solution, shortfall.missing(pattern, step.bindings())))
                        .ifPresent(found::add);
            }
            cutOff |= budget.isSpent();
        }
        found.sort(NEAREST);
        return found.stream()
                .limit(MOST_BELOW)
                .map(each -> attempt(each, false))
                .toList();
    }

    private static Optional<Pattern> single(Step step) {
        Object condition = step.condition();
        if (condition instanceof Group group && group.parts().size() == 1) {
            condition = group.parts().get(0);
        }
        return condition instanceof Pattern pattern ? Optional.of(pattern) : Optional.empty();
    }
}
