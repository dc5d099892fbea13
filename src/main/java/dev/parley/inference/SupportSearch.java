package dev.parley.inference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks for what a line stands on: sets of growing size, in text order, until one is found without which it falls. */
final class SupportSearch {
    /** How often the rules may run. */
    static final int MOST_RUNS = 200;

    private final Line line;
    private final List<String> textOrder;
    private final Function<Set<String>, Conclusions> without;
    private final TreeSet<String> candidates;
    private final Map<Set<String>, Boolean> tried = new HashMap<>();
    private boolean exhausted;

    /**
     * A search for one line.
     *
     * @param textOrder the ids of all facts and claims
     * @param without what the rules conclude without some of them
     */
    SupportSearch(Line line, List<String> textOrder, Function<Set<String>, Conclusions> without) {
        this.line = line;
        this.textOrder = List.copyOf(textOrder);
        this.without = without;
        this.candidates = new TreeSet<>(Comparator.comparingInt(this.textOrder::indexOf));
    }

    Support find() {
        if (falls(Set.of())) {
            throw new IllegalArgumentException("the rules do not draw " + line);
        }
        int known = 0;
        while (known < candidates.size()) {
            known = candidates.size();
            List<String> all = List.copyOf(candidates);
            if (falls(all)) {
                return smallest().orElseGet(() -> irreducible(all));
            }
        }
        return new Support(List.of(), true);
    }

    private Optional<Support> smallest() {
        List<String> single = felling(List.of(), List.copyOf(candidates), 1);
        if (single != null) {
            return Optional.of(
                    support(single, true)); // what is not there can prove a line too, so that the core may ask for more
        }
        List<String> core = core();
        for (int size = core.size(); size <= candidates.size() && !exhausted; size++) {
            List<String> rest = new ArrayList<>(candidates);
            rest.removeAll(core);
            List<String> found = felling(core, rest, size - core.size());
            if (found != null) {
                return Optional.of(support(found, true));
            }
        }
        return Optional.empty();
    }

    /** Facts of which each alone proves the line: whatever makes it fall includes them. */
    private List<String> core() {
        List<String> core = new ArrayList<>();
        for (String id : List.copyOf(candidates)) {
            Set<String> others = new HashSet<>(candidates);
            others.remove(id);
            if (!falls(others)) {
                core.add(id);
            }
        }
        return core;
    }

    /** The first set of the given facts and {@code more} others without which the line falls. */
    private @Nullable List<String> felling(List<String> given, List<String> others, int more) {
        if (more == 0) {
            return falls(given) && !exhausted ? given : null;
        }
        for (int i = 0; i + more <= others.size() && !exhausted; i++) {
            List<String> wider = new ArrayList<>(given);
            wider.add(others.get(i));
            List<String> found = felling(wider, others.subList(i + 1, others.size()), more - 1);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** What remains of a set without which the line falls when each that is idle is left out. */
    private Support irreducible(List<String> all) {
        tried.clear();
        List<String> left = new ArrayList<>(all);
        for (String id : all) {
            left.remove(id);
            if (!falls(left)) {
                left.add(id);
            }
        }
        return support(left, false);
    }

    private Support support(List<String> ids, boolean smallest) {
        return new Support(ids.stream().sorted(candidates.comparator()).toList(), smallest);
    }

    /** Whether the line is gone without the facts; where it is not, those that prove it now are candidates too. */
    private boolean falls(Collection<String> ids) {
        Set<String> removed = Set.copyOf(ids);
        Boolean known = tried.get(removed);
        if (known != null) {
            return known;
        }
        exhausted = tried.size() >= MOST_RUNS;
        if (exhausted) {
            return false;
        }
        Conclusions made = without.apply(removed);
        Optional<String> because = Optional.ofNullable(Line.drawn(made).get(line));
        because.ifPresent(id -> candidates.addAll(leaves(id, made)));
        tried.put(removed, because.isEmpty());
        return because.isEmpty();
    }

    /** The facts and claims at the bottom of a proof. */
    private Set<String> leaves(String because, Conclusions made) {
        Map<String, Explanation> steps =
                made.explanations().stream().collect(Collectors.toMap(Explanation::id, step -> step));
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(because));
        while (!open.isEmpty()) {
            String id = open.remove(open.size() - 1);
            Explanation step = steps.get(id);
            if (seen.add(id) && step != null) {
                open.addAll(step.from());
            }
        }
        seen.retainAll(textOrder);
        return seen;
    }
}
