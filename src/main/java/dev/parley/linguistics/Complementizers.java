package dev.parley.linguistics;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.Lexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the complementizer "that" from the relative pronoun by the chunks before it: only the first opens what somebody says. */
final class Complementizers {
    private final Lexicon lexicon;
    private final Sentence sentence;
    private final List<Chunk> chunks;

    /** @param before the chunks to the left, which grow as the sentence is read */
    Complementizers(Lexicon lexicon, Sentence sentence, List<Chunk> before) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.chunks = before;
    }

    /** "that" opens a complement after a verb that takes one, else a relative clause; null where it is a demonstrative. */
    Chunk.@Nullable Kind kindOfThat(int i) {
        if (sentence.token(i).tag() == Tag.DET || chunks.isEmpty() || i + 1 >= sentence.size()) {
            return null;
        }
        Chunk before = chunks.get(chunks.size() - 1);
        if (isToldThat(i) || before.is(Chunk.Kind.VERB) && sentence.token(i + 1).is(",")) {
            return Chunk.Kind.MARK;
        }
        if (before.is(Chunk.Kind.VERB) || before.is(Chunk.Kind.ADJECTIVE) || before.is(Chunk.Kind.ADVERB)) {
            return sentence.token(i + 1).tag() == Tag.AUX
                            || sentence.token(i + 1).tag() == Tag.PUNCT
                    ? null
                    : Chunk.Kind.MARK;
        }
        if (before.is(Chunk.Kind.NOUNS) && takesThat(before.nouns().last()) && !sentence.isVerbal(i + 1)) {
            return Chunk.Kind.MARK;
        }
        return before.is(Chunk.Kind.NOUNS) || before.is(Chunk.Kind.STOP) || before.is(Chunk.Kind.CONJUNCTION)
                ? Chunk.Kind.RELATIVE
                : null;
    }

    /** "forests that once covered": behind a noun and before a verb. */
    boolean relatesToNoun(int i) {
        return sentence.isVerbal(sentence.afterAdverbs(i + 1))
                && !chunks.isEmpty()
                && chunks.get(chunks.size() - 1).is(Chunk.Kind.NOUNS);
    }

    /** "told the AP that both sides ...": the verb has its hearer and its clause. */
    private boolean isToldThat(int i) {
        int last = chunks.size() - 1;
        boolean hearer = last >= 1
                && chunks.get(last).is(Chunk.Kind.NOUNS)
                && chunks.get(last - 1).is(Chunk.Kind.VERB);
        return (hearer || isSaidSomewhere(last))
                && !sentence.isVerbal(i + 1)
                && (!hearer || Reporting.takes(lexicon, chunks.get(last - 1).verbs(), "object-that"));
    }

    /** "Poland's demand that the mine stay open": a noun that a clause completes. */
    private boolean takesThat(NounPhrase phrase) {
        String lemma = phrase.head().lemma();
        return lexicon.embedding(CueWords.Kind.NOUN, lemma, "that").isPresent()
                || lexicon.reporting(CueWords.Kind.NOUN, lemma).stream().anyMatch(entry -> entry.takes("that"));
    }

    /** "charged during the debate that ...": only phrases stand between the verb and its clause. */
    private boolean isSaidSomewhere(int last) {
        int i = last;
        while (i >= 1 && chunks.get(i).is(Chunk.Kind.NOUNS) && chunks.get(i - 1).is(Chunk.Kind.PREPOSITION)) {
            i -= 2;
        }
        return i < last
                && i >= 0
                && chunks.get(i).is(Chunk.Kind.VERB)
                && Reporting.takes(lexicon, chunks.get(i).verbs(), "that");
    }
}
