package dev.parley.facts;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.Sentence;
import dev.parley.linguistics.Tag;
import dev.parley.linguistics.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What sort of thing a noun phrase is, by the classes of its head, alone and with the words before it. */
final class Nouns {
    private static final int LONGEST_COMPOUND = 3;

    /** Classes of nouns that hold between parties. */
    private static final Set<String> RELATIONAL = Set.of("conflict", "proposal", "matter", "place");

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
        return sentence.lower(from, phrase.headIndex()) + " " + phrase.head().lemma();
    }

    /** An occasion on which parties come together, no press conference and no match. */
    boolean isMeeting(NounPhrase phrase) {
        boolean several = phrase.ownFrom() < phrase.headIndex()
                && phrase.sentence().token(phrase.headIndex() - 1).tag() == Tag.NUM;
        if (phrase.isPronoun() || several || isTime(phrase) || !classes(phrase).contains("meeting")) {
            return false;
        }
        if (isDemand(phrase)) {
            return false; // "calls from creditors for a streamlining"
        }
        Set<String> not = lexicon.meetings().nonmeetings();
        int from = phrase.headIndex() - 1;
        return !not.contains(phrase.head().lemma())
                && (from < phrase.ownFrom() || !not.contains(compound(phrase, from)));
    }

    private boolean isDemand(NounPhrase phrase) {
        boolean asks = phrase.modifiers().stream()
                        .anyMatch(modifier -> modifier.preposition().equals("for"))
                || !phrase.complements().isEmpty();
        return asks
                && lexicon.cues(CueWords.Kind.NOUN, phrase.head().lemma()).stream()
                        .anyMatch(entry -> entry.fact() == FactType.DEMAND);
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

    /**
     * The phrases behind a noun that are its own: "of" right behind it only, and nothing behind a noun that takes such phrases itself ("a conference on the border
     * between A and B").
     */
    List<NounPhrase.Modifier> own(NounPhrase phrase) {
        List<NounPhrase.Modifier> out = new ArrayList<>();
        boolean relational = false;
        for (NounPhrase.Modifier modifier : phrase.modifiers()) {
            boolean nested = modifier.preposition().equals("of") && !out.isEmpty()
                    || relational && modifier.preposition().equals("between");
            if (!nested) {
                out.add(modifier);
            }
            if (modifier.group() != null) {
                relational |= classes(modifier.group().last()).stream().anyMatch(RELATIONAL::contains);
            }
        }
        return out;
    }

    boolean isPlural(NounPhrase phrase) {
        Token head = phrase.head();
        return head.tag() == Tag.NOUN && lexicon.morphology().isPlural(head.lower());
    }

    boolean isTime(NounPhrase phrase) {
        return !phrase.isProper() && lexicon.isTime(phrase.head().lemma())
                || lexicon.isTimeAdverb(phrase.head().lower())
                || lexicon.grammar().daysOfWeek().contains(phrase.head().lower())
                || lexicon.grammar().months().contains(phrase.head().lower());
    }

    Lexicon lexicon() {
        return lexicon;
    }
}
