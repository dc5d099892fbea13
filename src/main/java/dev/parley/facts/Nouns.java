package dev.parley.facts;

import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.Sentence;
import java.util.HashSet;
import java.util.Set;

/** What sort of thing a noun phrase is, by the classes of its head, alone and with the words before it. */
final class Nouns {
    private static final int LONGEST_COMPOUND = 3;

    private final Lexicon lexicon;

    Nouns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The classes of the head and of every compound that ends in it. */
    Set<String> classes(NounPhrase phrase) {
        Set<String> out = new HashSet<>(lexicon.nounClasses(phrase.head().lemma()));
        out.addAll(lexicon.nounClasses(phrase.head().lower()));
        for (int length = 2; length <= LONGEST_COMPOUND; length++) {
            int from = phrase.headIndex() - length + 1;
            if (from >= phrase.ownFrom()) {
                out.addAll(lexicon.nounClasses(compound(phrase, from)));
            }
        }
        return out;
    }

    private static String compound(NounPhrase phrase, int from) {
        Sentence sentence = phrase.sentence();
        return Words.lower(sentence, from, phrase.headIndex()) + " "
                + phrase.head().lemma();
    }

    /** An occasion on which parties come together, no press conference and no match. */
    boolean isMeeting(NounPhrase phrase) {
        if (phrase.isPronoun() || !classes(phrase).contains("meeting")) {
            return false;
        }
        Set<String> not = lexicon.meetings().nonmeetings();
        int from = phrase.headIndex() - 1;
        return !not.contains(phrase.head().lemma())
                && (from < phrase.ownFrom() || !not.contains(compound(phrase, from)));
    }

    /** The lemma of the compound that the meeting families know, or of the head. */
    String meetingFamily(NounPhrase phrase) {
        int from = phrase.headIndex() - 1;
        if (from >= phrase.ownFrom()) {
            String compound = compound(phrase, from);
            String family = lexicon.meetings().familyOf(compound);
            if (!family.equals(compound)) {
                return family;
            }
        }
        return lexicon.meetings().familyOf(phrase.head().lemma());
    }

    boolean isTime(NounPhrase phrase) {
        return lexicon.isTime(phrase.head().lemma())
                || lexicon.isTimeAdverb(phrase.head().lower())
                || lexicon.grammar().daysOfWeek().contains(phrase.head().lower())
                || lexicon.grammar().months().contains(phrase.head().lower());
    }

    Lexicon lexicon() {
        return lexicon;
    }
}
