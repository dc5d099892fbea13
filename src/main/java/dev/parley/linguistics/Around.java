package dev.parley.linguistics;

import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.VerbForm;
import java.util.List;

/** A word and its neighbours. */
record Around(List<Token> sentence, int at, Token token, Tag before, Tag next) {
    static Around of(List<Token> sentence, int i) {
        Tag before = i == 0 ? Tag.X : sentence.get(i - 1).tag();
        Tag next = i + 1 == sentence.size() ? Tag.PUNCT : sentence.get(i + 1).tag();
        return new Around(sentence, i, sentence.get(i), before, next);
    }

    boolean nextIsCapitalised() {
        return at + 1 < sentence.size() && sentence.get(at + 1).isCapitalised();
    }

    boolean isBehind(String word) {
        return at > 0 && sentence.get(at - 1).is(word);
    }

    /** The next word that is no adverb and no negation. */
    Tag nextBeyondAdverbs() {
        int i = nextWordBeyondAdverbs();
        return i < sentence.size() ? sentence.get(i).tag() : Tag.PUNCT;
    }

    int nextWordBeyondAdverbs() {
        int i = at + 1;
        while (i < sentence.size()
                && (sentence.get(i).tag() == Tag.ADV || sentence.get(i).is("not"))) {
            i++;
        }
        return i;
    }

    /** The word before, adverbs passed over; null at the beginning. */
    Token beforeAdverbs() {
        int i = at - 1;
        while (i > 0
                && (sentence.get(i).tag() == Tag.ADV
                        || sentence.get(i).is("not")
                        || sentence.get(i).is("n't"))) {
            i--;
        }
        return sentence.get(Math.max(0, i));
    }

    boolean isBehindBe() {
        Token word = beforeAdverbs();
        return at > 0 && word.tag() == Tag.AUX && word.lemma().equals("be");
    }

    VerbForm form(Lexicon lexicon) {
        return lexicon.morphology().form(token.lower());
    }
}
