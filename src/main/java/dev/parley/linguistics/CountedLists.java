package dev.parley.linguistics;

import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Chunk.Kind;

/** Puts the names of a list where the sentence only counts them: "Three states signed: Chad, Mali and Niger", "three states -- Chad, Mali and Niger -- signed". */
final class CountedLists {
    private final Lexicon lexicon;
    private final Chunks chunks;

    CountedLists(Lexicon lexicon, Chunks chunks) {
        this.lexicon = lexicon;
        this.chunks = chunks;
    }

    /** Spells out the count at {@code i}, if a list of its members follows between dashes or behind a colon. */
    void spellOut(int i) {
        if (!isCount(chunks.get(i).nouns())) {
            return;
        }
        if (chunks.isDash(i + 1) && isList(i + 2) && (i + 3 >= chunks.size() || chunks.isDash(i + 3))) {
            NounGroup members = chunks.get(i + 2).nouns();
            chunks.replace(
                    i,
                    i + 4,
                    Chunk.nouns(chunks.get(i).from(), chunks.get(i + 2).to(), members));
            return;
        }
        int colon = colonBehind(i);
        if (colon > 0 && isList(colon + 1) && (colon + 2 == chunks.size() || chunks.is(colon + 2, Kind.STOP))) {
            NounGroup members = chunks.get(colon + 1).nouns();
            chunks.replace(
                    i, i + 1, Chunk.nouns(chunks.get(i).from(), chunks.get(i).to(), members));
            chunks.remove(colon, colon + 2);
        }
    }

    /** The only colon of the sentence, with one predicate before it and no other count; or -1. */
    private int colonBehind(int i) {
        for (int at = i + 1; at < chunks.size(); at++) {
            if (chunks.isWord(at, Kind.STOP, ":")) {
                return at;
            }
            boolean counts = chunks.is(at, Kind.NOUNS) && isCount(chunks.get(at).nouns());
            if (counts || chunks.is(at, Kind.STOP) || chunks.is(at, Kind.CONJUNCTION)) {
                return -1;
            }
        }
        return -1;
    }

    /** "four countries", "both unions": a plural that a numeral opens. */
    private boolean isCount(NounGroup group) {
        NounPhrase phrase = group.first();
        String head = phrase.head().lower();
        return group.members().size() == 1
                && phrase.first().tag() == Tag.NUM
                && phrase.head().tag() == Tag.NOUN
                && lexicon.morphology().isPlural(head);
    }

    private boolean isList(int i) {
        return chunks.is(i, Kind.NOUNS)
                && chunks.get(i).nouns().members().size() > 1
                && chunks.get(i).nouns().members().stream().allMatch(this::isParty);
    }

    private boolean isParty(NounPhrase phrase) {
        return phrase.head().tag() == Tag.PROPN
                || lexicon.collective(phrase.head().lower()).isPresent();
    }
}
