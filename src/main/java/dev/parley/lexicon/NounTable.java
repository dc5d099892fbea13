package dev.parley.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the common nouns are: their classes, the collectives, and those that are never parties. */
final class NounTable {
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, CollectiveEntry> collectives = new HashMap<>();
    private final Set<String> nonparties;

    NounTable(
            Map<String, Set<String>> lemmasByClass,
            List<CollectiveEntry> entries,
            Set<String> nonparties,
            Morphology morphology) {
        lemmasByClass.forEach((name, lemmas) -> lemmas.forEach(
                lemma -> classes.computeIfAbsent(lemma, key -> new HashSet<>(2)).add(name)));
        classes.replaceAll((lemma, names) -> Set.copyOf(names));
        this.nonparties = Set.copyOf(nonparties);
        entries.forEach(entry -> collectives.put(entry.noun(), entry));
        for (CollectiveEntry entry : entries) {
            if (!entry.plural()) {
                collectives.putIfAbsent(
                        morphology.plural(entry.noun()),
                        new CollectiveEntry(entry.noun(), entry.kind(), true, entry.alone()));
            }
        }
    }

    Set<String> classes(String lemma) {
        return classes.getOrDefault(lemma, Set.of());
    }

    @Nullable
    CollectiveEntry collective(String lower) {
        return collectives.get(lower);
    }

    boolean isNonparty(String lemma) {
        return nonparties.contains(lemma);
    }
}
