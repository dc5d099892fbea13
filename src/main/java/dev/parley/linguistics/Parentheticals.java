package dev.parley.linguistics;

import dev.parley.linguistics.Chunk.Kind;

/** Recognises what is put between two commas, so that the walk from a verb to its subject can leap over it. */
final class Parentheticals {
    private final Chunks chunks;
    private final Predicates predicates;

    Parentheticals(Chunks chunks, Predicates predicates) {
        this.chunks = chunks;
        this.predicates = predicates;
    }

    /** The comma that opens the insert which {@code close} closes, or -1. */
    int openingOf(int close) {
        for (int open = close - 1; open > 0; open--) {
            if (chunks.is(open, Kind.STOP)) {
                if (isInsert(open, close)) {
                    return open;
                }
                if (!chunks.get(open).word().equals(",")) {
                    return -1;
                }
            }
        }
        return -1;
    }

    private boolean isInsert(int open, int close) {
        int first = open + 1;
        if (first >= close) {
            return false;
        }
        return switch (chunks.get(first).kind()) {
            case RELATIVE, PREPOSITION, ADVERB, ADJECTIVE, MARK -> true;
            case VERB -> !predicates.isFinite(first) || isFrame(first, close);
            case NOUNS ->
                isFrame(first, close) || !predicates.hasFinite(first, close) || chunks.is(first + 1, Kind.RELATIVE);
            case CONJUNCTION -> !predicates.hasFinite(first, close);
            case STOP -> false;
        };
    }

    /** ", he said," or ", said the minister,": a reporting verb and its source, and nothing that is said. */
    private boolean isFrame(int from, int to) {
        for (int i = from; i < to; i++) {
            if (predicates.isFinite(i)) {
                return chunks.takes(i, "inserted") && !predicates.hasFinite(i + 1, to);
            }
        }
        return false;
    }
}
