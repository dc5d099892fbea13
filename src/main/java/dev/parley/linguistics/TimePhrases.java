package dev.parley.linguistics;

import dev.parley.lexicon.Lexicon;

/** Tells phrases that say when from those that say what or where. */
final class TimePhrases {
    private TimePhrases() {}

    /** The slot that a phrase fills: its preposition, or {@code time} for "on Tuesday", "in February". */
    static String slot(Lexicon lexicon, String preposition, NounGroup group) {
        return isTime(lexicon, group.first()) ? "time" : preposition;
    }

    static boolean isTime(Lexicon lexicon, NounPhrase phrase) {
        String lower = phrase.head().lower();
        if (phrase.isProper()) {
            return lexicon.grammar().daysOfWeek().contains(lower)
                    || lexicon.grammar().months().contains(lower);
        }
        return lexicon.isTime(phrase.head().lemma())
                || lexicon.isTimeAdverb(lower)
                || lexicon.grammar().daysOfWeek().contains(lower)
                || lexicon.grammar().months().contains(lower);
    }
}
