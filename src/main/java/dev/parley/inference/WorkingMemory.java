package dev.parley.inference;

import dev.parley.facts.Claim;
import dev.parley.facts.Fact;
import dev.parley.facts.Target;
import dev.parley.inference.RuleForm.Pattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that the rules could match when a session had come to its end, in an order of its own; used by one thread. */
final class WorkingMemory {
    private final List<Object> objects;
    private final Proofs proofs;
    private final Map<?, String> ids;
    private final Map<Class<?>, List<Object>> byType = new HashMap<>();

    /**
     * What was inserted, and what the firings that still hold have concluded.
     *
     * @param ids of the firings that a line of the reading rests on
     */
    WorkingMemory(Collection<?> inserted, List<Firing> firings, Map<?, String> ids) {
        Set<Object> conclusions = new LinkedHashSet<>();
        firings.forEach(firing -> conclusions.add(firing.conclusion()));
        objects = new ArrayList<>(inserted);
        objects.addAll(conclusions);
        objects.sort(Comparator.comparingInt(TextOrder::place).thenComparing(TextOrder::name));
        this.proofs = new Proofs(firings);
        this.ids = Map.copyOf(ids);
    }

    private List<Object> of(Class<?> type) {
        return byType.computeIfAbsent(
                type, wanted -> objects.stream().filter(wanted::isInstance).toList());
    }

    /** What a pattern may match: everything of its type, or only that for which its variable stands already. */
    List<Object> candidates(Pattern pattern, Bindings bindings) {
        List<Object> all = of(Vocabulary.matched(pattern.type()).orElseThrow());
        if (pattern.variable() == null || !bindings.has(pattern.variable())) {
            return all;
        }
        Object bound = bindings.get(pattern.variable());
        return all.stream().filter(bound::equals).toList();
    }

    /** Under what a reader finds it: its own id, those of the steps that prove it, or those of the facts beneath. */
    List<String> ids(Object object) {
        if (object instanceof Fact fact) {
            return List.of(fact.id());
        } else if (object instanceof Claim claim) {
            return List.of(claim.id());
        } else if (object instanceof Target target) {
            return List.of(target.id());
        }
        return object instanceof Conclusion conclusion ? steps(conclusion) : List.of();
    }

    private List<String> steps(Conclusion conclusion) {
        List<String> steps = proofs.of(conclusion).stream()
                .filter(ids::containsKey)
                .map(ids::get)
                .sorted(BY_NUMBER)
                .toList();
        return steps.isEmpty() ? beneath(conclusion) : steps;
    }

    private List<String> beneath(Conclusion conclusion) {
        return proofs.of(conclusion).stream()
                .flatMap(firing -> firing.matched().stream())
                .filter(Fact.class::isInstance)
                .map(fact -> ((Fact) fact).id())
                .distinct()
                .sorted(BY_NUMBER)
                .toList();
    }

    private static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
}
