package dev.parley.linguistics;

import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Chunk.Kind;
import java.util.List;

/**
 * Joins noun phrases that belong together: appositions, coordinations, and the phrases that follow a noun.
 *
 * <p>Apposition goes first, since it takes commas away that a list would be read by.
 */
final class Grouping {
    private final Chunks chunks;
    private final Modification modification;
    private final Apposition apposition;
    private final Coordination coordination;
    private final CountedLists lists;

    Grouping(Lexicon lexicon, List<Chunk> row) {
        this.chunks = new Chunks(lexicon, row);
        this.modification = new Modification(chunks);
        this.apposition = new Apposition(lexicon, chunks, modification);
        this.coordination = new Coordination(lexicon, chunks, modification);
        this.lists = new CountedLists(lexicon, chunks);
    }

    List<Chunk> read() {
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.is(i, Kind.NOUNS)) {
                apposition.join(i);
            }
        }
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.is(i, Kind.NOUNS)) {
                coordination.join(i);
            }
        }
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.is(i, Kind.NOUNS)) {
                modification.attachToGroup(i);
            }
        }
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.is(i, Kind.NOUNS)) {
                lists.negate(i);
                lists.spellOut(i);
            }
        }
        return chunks.asList();
    }
}
