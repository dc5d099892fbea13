package dev.parley.report;

import dev.parley.facts.Issue;
import dev.parley.facts.Meeting;
import dev.parley.facts.Party;
import dev.parley.inference.Explanation;
import dev.parley.inference.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Steps of a proof that one clause can tell: firings of one rule whose reasons differ in nothing, or in a name.
 *
 * @param values what fills each placeholder: one value, or several to be listed
 */
record Clause(String rule, String template, Map<String, List<Object>> values, List<Explanation> steps) {
    /** The steps in their order, those of one rule that differ in one placeholder made one, and so on with the next. */
    static List<Clause> merged(List<Explanation> steps) {
        List<Clause> clauses = steps.stream().map(Clause::of).toList();
        Set<String> names = new LinkedHashSet<>();
        steps.forEach(step -> names.addAll(step.reason().placeholders()));
        clauses = merged(clauses, "");
        for (String name : names) {
            clauses = merged(clauses, name);
        }
        return clauses;
    }

    private static Clause of(Explanation step) {
        Reason reason = step.reason();
        Map<String, List<Object>> values = new TreeMap<>();
        reason.placeholders()
                .forEach(name -> values.put(name, List.of(reason.values().get(name))));
        return new Clause(step.rule(), reason.template(), values, List.of(step));
    }

    private static List<Clause> merged(List<Clause> clauses, String name) {
        Map<List<Object>, Clause> merged = new LinkedHashMap<>();
        for (Clause clause : clauses) {
            Map<String, List<Object>> others = new TreeMap<>(clause.values);
            boolean free = clause.canList(name);
            if (free) {
                others.remove(name);
            }
            merged.merge(
                    List.of(clause.rule, clause.template, free, others),
                    clause,
                    (left, right) -> left.and(right, name));
        }
        return List.copyOf(merged.values());
    }

    /**
     * Reasons are worded so that they hold for one party and for several ("agreed"); not so for issues and meetings,
     * where they are the subject ("names", "is about").
     */
    private boolean canList(String name) {
        List<Object> here = values.getOrDefault(name, List.of());
        return here.stream().allMatch(Party.class::isInstance)
                || (here.stream().allMatch(value -> value instanceof Issue || value instanceof Meeting)
                        && !template.startsWith("{" + name + "}")
                        && !template.startsWith(Names.THE + "{" + name + "}"));
    }

    /** Whether it tells in a relative clause ("which names {party}") what the other says of its subject. */
    boolean says(Clause other) {
        int subject = other.template.indexOf('}');
        String predicate = other.template.substring(subject + 1);
        return subject >= 0 && !predicate.isBlank() && template.contains(predicate);
    }

    private Clause and(Clause other, String name) {
        Map<String, List<Object>> both = new TreeMap<>(values);
        both.computeIfPresent(name, (key, here) -> joined(here, other.values.getOrDefault(key, List.of())));
        return new Clause(rule, template, both, joined(steps, other.steps));
    }

    private static <T> List<T> joined(List<T> left, List<T> right) {
        Set<T> joined = new LinkedHashSet<>(left);
        joined.addAll(right);
        return new ArrayList<>(joined);
    }
}
