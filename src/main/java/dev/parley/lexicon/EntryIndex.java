package dev.parley.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Entries by their lemma, phrases also by their first word. */
final class EntryIndex<E> {
    private final Map<CueWords.Kind, Map<String, List<E>>> byLemma = new EnumMap<>(CueWords.Kind.class);
    private final Map<String, List<E>> byFirstWord = new HashMap<>();
    private final Set<String> particleVerbs = new HashSet<>();

    EntryIndex(List<E> entries, Function<E, CueWords> words) {
        for (E entry : entries) {
            CueWords cue = words.apply(entry);
            byLemma.computeIfAbsent(cue.kind(), kind -> new HashMap<>())
                    .computeIfAbsent(cue.lemma(), lemma -> new ArrayList<>(2))
                    .add(entry);
            if (cue.kind() == CueWords.Kind.PHRASE) {
                byFirstWord
                        .computeIfAbsent(firstWord(cue.lemma()), word -> new ArrayList<>())
                        .add(entry);
            }
            if (cue.particle() != null) {
                particleVerbs.add(cue.lemma() + ' ' + cue.particle());
            }
        }
        byLemma.values().forEach(lists -> lists.replaceAll((lemma, list) -> List.copyOf(list)));
        Comparator<E> longestFirst =
                Comparator.comparingInt(entry -> -words.apply(entry).lemma().length());
        byFirstWord.replaceAll(
                (word, list) -> list.stream().sorted(longestFirst).toList());
    }

    private static String firstWord(String phrase) {
        int blank = phrase.indexOf(' ');
        return blank < 0 ? phrase : phrase.substring(0, blank);
    }

    List<E> get(CueWords.Kind kind, String lemma) {
        return byLemma.getOrDefault(kind, Map.of()).getOrDefault(lemma, List.of());
    }

    List<E> phrases(String firstWord) {
        return byFirstWord.getOrDefault(firstWord, List.of());
    }

    Set<String> lemmas(CueWords.Kind kind) {
        return byLemma.getOrDefault(kind, Map.of()).keySet();
    }

    boolean isParticleVerb(String lemma, String word) {
        return particleVerbs.contains(lemma + ' ' + word);
    }
}
