package dev.parley.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes the words of a cue apart.
 *
 * <pre>
 * verb       = lemma [particle] [preposition] [noun {word}] [particle | preposition]
 * noun       = lemma {lemma} [preposition]
 * adjective  = lemma {lemma} [preposition]      a phrase, where it begins with a preposition
 * phrase     = all words
 * </pre>
 */
final class CueWordsParser {
    private final Set<String> particles;
    private final Set<String> prepositions;

    CueWordsParser(Set<String> particles, Set<String> prepositions) {
        this.particles = particles;
        this.prepositions = prepositions;
    }

    /**
     * @param slots all that the entry names: a word that can be particle and preposition is a preposition where it is a slot
     */
    CueWords parse(CueWords.Kind kind, String words, Set<String> slots) {
        List<String> parts = split(words);
        return switch (kind) {
            case VERB -> verb(parts, slots);
            case NOUN -> nominal(kind, parts);
            case ADJECTIVE ->
                parts.size() > 1 && prepositions.contains(parts.get(0))
                        ? whole(CueWords.Kind.PHRASE, parts)
                        : nominal(kind, parts);
            case PHRASE, ADVERB, MODAL -> whole(kind, parts);
        };
    }

    private CueWords verb(List<String> parts, Set<String> slots) {
        int from = 1;
        int to = parts.size();
        String particle = null;
        String preposition = null;
        if (from < to && isParticle(parts.get(from), slots)) {
            particle = parts.get(from++);
        }
        if (from < to && prepositions.contains(parts.get(from))) {
            preposition = parts.get(from++);
        }
        if (to - from > 1 && particle == null && isParticle(parts.get(to - 1), slots)) {
            particle = parts.get(--to);
        } else if (to - from > 1 && preposition == null && prepositions.contains(parts.get(to - 1))) {
            preposition = parts.get(--to);
        }
        String noun = from < to ? String.join(" ", parts.subList(from, to)) : null;
        return new CueWords(CueWords.Kind.VERB, parts.get(0), particle, preposition, noun);
    }

    private boolean isParticle(String word, Set<String> slots) {
        return particles.contains(word) && !(prepositions.contains(word) && slots.contains(word));
    }

    private CueWords nominal(CueWords.Kind kind, List<String> parts) {
        int last = parts.size() - 1;
        boolean governs = last > 0 && prepositions.contains(parts.get(last));
        List<String> lemma = governs ? parts.subList(0, last) : parts;
        return new CueWords(kind, String.join(" ", lemma), null, governs ? parts.get(last) : null, null);
    }

    private static CueWords whole(CueWords.Kind kind, List<String> parts) {
        return new CueWords(kind, String.join(" ", parts), null, null, null);
    }

    private static List<String> split(String words) {
        List<String> out = new ArrayList<>(3);
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || words.charAt(i) == ' ') {
                if (i > start) {
                    out.add(words.substring(start, i));
                }
                start = i + 1;
            }
        }
        return out.isEmpty() ? List.of("") : out;
    }
}
