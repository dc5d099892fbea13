package dev.parley.inference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The firings that still hold at the end of a session, by what they conclude. */
final class Proofs {
    private final Map<Conclusion, List<Firing>> firings = new HashMap<>();

    Proofs(Collection<Firing> firings) {
        for (Firing firing : firings) {
            this.firings
                    .computeIfAbsent(firing.conclusion(), key -> new ArrayList<>())
                    .add(firing);
        }
    }

    /** All conclusions of one type, in groups with the same key. */
    <C extends Conclusion, K> Map<K, List<C>> grouped(Class<C> type, Function<? super C, K> key) {
        Map<K, List<C>> groups = new HashMap<>();
        for (Conclusion conclusion : firings.keySet()) {
            if (type.isInstance(conclusion)) {
                C member = type.cast(conclusion);
                groups.computeIfAbsent(key.apply(member), k -> new ArrayList<>())
                        .add(member);
            }
        }
        return groups;
    }

    /** The firings that prove a conclusion; none for one that was retracted. */
    List<Firing> of(Conclusion conclusion) {
        return firings.getOrDefault(conclusion, List.of());
    }

    List<Firing> of(Collection<? extends Conclusion> conclusions) {
        return conclusions.stream()
                .flatMap(conclusion -> of(conclusion).stream())
                .toList();
    }
}
