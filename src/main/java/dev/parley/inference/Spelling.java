package dev.parley.inference;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Guesses what an author meant. */
final class Spelling {
    private static final int CLOSE = 2;

    private Spelling() {}

    /** "did you mean X?" where one candidate is close, else the list of them. */
    static String hint(String word, Collection<String> candidates) {
        List<String> sorted = candidates.stream().distinct().sorted().toList();
        return sorted.stream()
                .filter(candidate -> distance(word, candidate) <= Math.max(CLOSE, word.length() / 3))
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .map(closest -> "did you mean " + closest + "?")
                .orElse("known are " + String.join(", ", sorted));
    }

    /** Levenshtein's distance, upper and lower case being one. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                row[j] = Math.min(Math.min(row[j - 1], previous[j]) + 1, previous[j - 1] + (same ? 0 : 1));
            }
            previous = row;
        }
        return previous[b.length()];
    }
}
