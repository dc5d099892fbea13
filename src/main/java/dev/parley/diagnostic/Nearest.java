package dev.parley.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the word that an author most likely meant. */
public final class Nearest {
    private static final int MOST_LISTED = 16;

    private Nearest() {}

    /** The candidate nearest to {@code word} by edit distance, if it is near enough to be a slip. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        int most = Math.max(1, word.length() / 3);
        return candidates.stream()
                .filter(candidate -> distance(word, candidate) <= most)
                .min(Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** "did you mean `manner`?", or a list of what may stand there. */
    public static String hint(String word, Collection<String> candidates) {
        return to(word, candidates).map(near -> "did you mean `" + near + "`?").orElseGet(() -> listing(candidates));
    }

    private static String listing(Collection<String> candidates) {
        if (candidates.isEmpty()) {
            return "nothing may stand here";
        }
        List<String> sorted = candidates.stream().sorted().limit(MOST_LISTED).toList();
        return "one of: " + String.join(", ", sorted) + (candidates.size() > MOST_LISTED ? ", ..." : "");
    }

    /** Insertions, deletions, substitutions and swaps of neighbours, without regard to case. */
    static int distance(String left, String right) {
        int[][] cost = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(left, right, i, j, cost);
            }
        }
        return cost[left.length()][right.length()];
    }

    private static int step(String left, String right, int i, int j, int[][] cost) {
        boolean same = same(left, i - 1, right, j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && same(left, i - 1, right, j - 2) && same(left, i - 2, right, j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }

    private static boolean same(String left, int i, String right, int j) {
        return Character.toLowerCase(left.charAt(i)) == Character.toLowerCase(right.charAt(j));
    }
}
