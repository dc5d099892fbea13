package dev.parley.facts;

import dev.parley.linguistics.Sentence;

/** Joins words of a sentence with single blanks. */
final class Words {
    private Words() {}

    static String of(Sentence sentence, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean apart = i > from
                    && sentence.token(i - 1).span().end()
                            < sentence.token(i).span().start();
            out.append(apart ? " " : "").append(sentence.token(i).form());
        }
        return out.toString();
    }
}
