package dev.parley.inference;

import java.util.List;

/** The decision table of stances: what has no line says nothing of a position. */
public record StanceWeights(List<StanceWeight> rows) {
    public StanceWeights {
        rows = List.copyOf(rows);
    }

    /**
     * Reads the table from CSV; {@code #} starts a comment line.
     *
     * @throws dev.parley.diagnostic.ProblemsException with everything that is wrong in it
     */
    public static StanceWeights parse(String path, String text) {
        return new StanceWeightParser(new Source(path, text)).parse();
    }
}
