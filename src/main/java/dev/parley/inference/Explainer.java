package dev.parley.inference;

import dev.parley.facts.Claim;
import dev.parley.facts.Fact;
import dev.parley.facts.Issue;
import dev.parley.facts.Meeting;
import dev.parley.facts.Target;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Puts firings and their sums into text order, numbers those that a line rests on, and words them. */
final class Explainer {
    private final Proofs proofs;
    private final RuleBase rules;
    private final Map<Firing, Rank> ranks = new HashMap<>();

    Explainer(Proofs proofs, RuleBase rules) {
        this.proofs = proofs;
        this.rules = rules;
    }

    /** Text order of the facts beneath; independent of the order in which rules fired. */
    Comparator<Sum> order() {
        return Comparator.comparing(this::rank, Rank.BY_FIRST);
    }

    /** The numbered explanations that the sums need, and the id of each sum. */
    Numbered number(Collection<Sum> sums) {
        Set<Firing> reached = new LinkedHashSet<>();
        sums.forEach(sum -> sum.parts().forEach(part -> reach(part, reached)));
        List<Object> steps = new ArrayList<>(reached);
        sums.stream().filter(sum -> !sum.isPlain()).distinct().forEach(steps::add);
        steps.sort(Comparator.comparing(
                step -> step instanceof Firing firing ? rank(firing) : rank((Sum) step), Rank.BY_LAST));
        Map<Object, String> ids = new HashMap<>();
        for (Object step : steps) {
            ids.put(step, "x" + (ids.size() + 1));
        }
        List<Explanation> explanations = new ArrayList<>();
        for (Object step : steps) {
            explanations.add(step instanceof Firing firing ? explain(firing, ids) : explain((Sum) step, ids));
        }
        return new Numbered(explanations, ids);
    }

    /** Explanations in order, and the ids of firings and sums. */
    record Numbered(List<Explanation> explanations, Map<Object, String> ids) {
        String id(Sum sum) {
            return Explainer.id(sum.isPlain() ? sum.parts().get(0) : sum, ids);
        }
    }

    private Explanation explain(Firing firing, Map<Object, String> ids) {
        Rule rule = rules.rule(firing.rule());
        Set<String> from = new LinkedHashSet<>();
        for (Object matched : firing.matched()) {
            if (matched instanceof Fact fact) {
                from.add(fact.id());
            } else if (matched instanceof Claim claim) {
                from.add(claim.id());
            } else if (matched instanceof Conclusion conclusion) {
                proofs.of(conclusion).stream()
                        .sorted(Comparator.comparing(this::rank, Rank.BY_LAST))
                        .forEach(proof -> from.add(id(proof, ids)));
            }
        }
        if (from.isEmpty()) {
            topics(firing).map(Target::id).forEach(from::add);
        }
        Reason reason = Reason.of(rule.because(), firing.bindings());
        return new Explanation(id(firing, ids), rule.name(), reason, List.copyOf(from), firing.conclusion());
    }

    private Explanation explain(Sum sum, Map<Object, String> ids) {
        List<String> from = sum.parts().stream()
                .sorted(Comparator.comparing(this::rank, Rank.BY_LAST))
                .map(part -> id(part, ids))
                .distinct()
                .toList();
        return new Explanation(id(sum, ids), sum.name(), sum.sentence(), from);
    }

    private void reach(Firing firing, Set<Firing> reached) {
        if (reached.add(firing)) {
            proofs.of(premises(firing)).forEach(proof -> reach(proof, reached));
        }
    }

    private Rank rank(Sum sum) {
        NavigableSet<Integer> places = new TreeSet<>();
        int depth = 0;
        List<String> names = new ArrayList<>();
        for (Firing part : sum.parts()) {
            Rank rank = rank(part);
            places.addAll(rank.places());
            depth = Math.max(depth, rank.depth() + 1);
            names.add(rank.name());
        }
        names.sort(Comparator.naturalOrder());
        return new Rank(places, depth, sum.name() + ' ' + String.join(" ", names));
    }

    private Rank rank(Firing firing) {
        Rank known = ranks.get(firing);
        if (known != null) {
            return known;
        }
        NavigableSet<Integer> places = new TreeSet<>();
        int depth = 0;
        StringBuilder name = new StringBuilder(firing.rule());
        ranks.put(firing, new Rank(places, depth, firing.rule())); // ends the search where rules prove each other
        for (Object matched : firing.matched()) {
            if (matched instanceof Fact fact) {
                places.add(fact.evidence().start());
                name.append(' ').append(fact.id());
            } else if (matched instanceof Claim claim) {
                places.add(claim.content().start());
                name.append(' ').append(claim.id());
            } else if (matched instanceof Target target) {
                name.append(' ').append(target.id());
            } else if (matched instanceof Conclusion premise) {
                name.append(' ').append(TextOrder.name(premise));
            }
        }
        for (Firing proof : proofs.of(premises(firing))) {
            Rank rank = rank(proof);
            places.addAll(rank.places());
            depth = Math.max(depth, rank.depth() + 1);
        }
        if (places.isEmpty()) {
            topics(firing)
                    .flatMap(topic -> topic.mentions().stream().limit(1))
                    .map(Span::start)
                    .forEach(places::add);
        }
        Conclusion conclusion = firing.conclusion();
        name.append(' ').append(TextOrder.name(conclusion));
        Rank rank = new Rank(places, depth, name.toString());
        ranks.put(firing, rank);
        return rank;
    }

    private static List<Conclusion> premises(Firing firing) {
        return firing.matched().stream()
                .filter(Conclusion.class::isInstance)
                .map(Conclusion.class::cast)
                .toList();
    }

    /** The issues and meetings whose words alone a firing rests on, where it rests on no fact. */
    private static Stream<Target> topics(Firing firing) {
        return firing.matched().stream()
                .filter(matched -> matched instanceof Issue || matched instanceof Meeting)
                .map(Target.class::cast);
    }

    private static String id(Object step, Map<Object, String> ids) {
        String id = ids.get(step);
        if (id == null) {
            throw new IllegalStateException("not numbered: " + step);
        }
        return id;
    }
}
