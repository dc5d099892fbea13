package dev.parley.linguistics;

import dev.parley.lexicon.Grammar;

/** Finds the negators of the lexicon in a sentence, also those of several words: "no longer", "not a single", "yet to". */
final class Negators {
    private static final int LONGEST = 4;

    private final Grammar grammar;
    private final Sentence sentence;

    Negators(Grammar grammar, Sentence sentence) {
        this.grammar = grammar;
        this.sentence = sentence;
    }

    boolean isAt(int i) {
        return grammar.negators().contains(sentence.token(i).lower());
    }

    /** How many tokens the longest negator at {@code start} has, 0 if there is none. */
    int length(int start) {
        int longest = 0;
        StringBuilder words = new StringBuilder();
        for (int i = start; i < Math.min(sentence.size(), start + LONGEST); i++) {
            words.append(i == start ? "" : " ").append(sentence.token(i).lower());
            if (grammar.negators().contains(words.toString())) {
                longest = i - start + 1;
            }
        }
        return longest;
    }

    /** "not a single minister", "not even the mayor": the phrase begins inside or behind a negator that no verb has taken. */
    boolean reachInto(int phrase) {
        for (int k = 1; k <= 2 && phrase - k >= 0; k++) {
            boolean free = phrase - k == 0
                    || sentence.token(phrase - k - 1).tag() != Tag.AUX
                            && sentence.token(phrase - k - 1).tag() != Tag.VERB;
            int length = length(phrase - k);
            if (free && length > 1 && length >= k) {
                return true;
            }
        }
        return false;
    }
}
