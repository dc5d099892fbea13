package dev.parley.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The embedding words by lemma. */
final class EmbeddingTable {
    private final Map<String, List<Embedding>> byLemma = new HashMap<>();

    EmbeddingTable(List<Embedding> embeddings) {
        for (Embedding embedding : embeddings) {
            byLemma.computeIfAbsent(embedding.lemma(), lemma -> new ArrayList<>(2))
                    .add(embedding);
        }
        byLemma.replaceAll((lemma, list) -> List.copyOf(list));
    }

    /** Those that take the complement, subject control first. */
    List<Embedding> get(CueWords.Kind kind, String lemma, String complement) {
        List<Embedding> out = new ArrayList<>(2);
        for (Embedding embedding : byLemma.getOrDefault(lemma, List.of())) {
            if (embedding.kind() == kind && embedding.complement().equals(complement)) {
                out.add(embedding.objectControl() ? out.size() : 0, embedding);
            }
        }
        return out;
    }
}
