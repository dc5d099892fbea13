package dev.parley.linguistics;

import dev.parley.lexicon.Lexicon;
import java.util.Locale;

/** Tells a name or a noun from the closed classes for which the tagger takes it: the lexicon knows them all. */
final class ClosedClassTags {
    private final Lexicon lexicon;

    /** Fewer letters than this are an abbreviation or a preposition that the lexicon lacks. */
    private static final int SHORTEST_NOUN = 5;

    ClosedClassTags(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "Labour described", "wheat markets": the grammar knows all pronouns, so another word is a name or a noun. */
    Tag ofPronoun(Around around) {
        if (isComplementizer(around)) {
            return Tag.SCONJ;
        }
        String lower = around.token().lower();
        boolean closed = lexicon.grammar().pronouns().containsKey(lower)
                || lexicon.grammar().possessives().contains(lower)
                || lexicon.grammar().relativePronouns().contains(lower)
                || lexicon.grammar().quantifiers().contains(lower)
                || lexicon.grammar().indefinites().contains(lower)
                || lexicon.grammar().reflexives().contains(lower)
                || lexicon.grammar().demonstratives().contains(lower)
                || lexicon.grammar().interrogatives().contains(lower)
                || lexicon.grammar().reciprocals().contains(lower);
        boolean owned = around.at() > 0
                && lexicon.grammar()
                        .possessives()
                        .contains(around.sentence().get(around.at() - 1).lower());
        if (owned && around.next() != Tag.NOUN && around.next() != Tag.ADJ) {
            return Tag.NOUN; // "its mine"
        }
        if (closed || around.next() != Tag.NOUN && !around.token().isCapitalised()) {
            return Tag.PRON;
        }
        boolean opens = around.at() == 0 || around.isBehind("\""); // '"There is no alternative," he said'
        if (opens) {
            boolean known = lexicon.names().knows(around.token().form());
            return around.token().isCapitalised() && known ? Tag.PROPN : Tag.PRON;
        }
        return around.token().isCapitalised() ? Tag.PROPN : Tag.NOUN;
    }

    /** "told Kenya that the fleet", "denied today that her party": names, days and commas have no restrictive clause behind them. */
    private boolean isComplementizer(Around around) {
        if (!around.token().is("that") || around.at() == 0) {
            return false;
        }
        Token before = around.sentence().get(around.at() - 1);
        boolean apart = before.tag() == Tag.PROPN || before.is(",") || lexicon.isTime(before.lemma());
        boolean subject =
                switch (around.next()) {
                    case DET, PRON, PROPN, NOUN, ADJ, NUM -> true;
                    default -> false;
                };
        return apart && subject;
    }

    /** "Farrow said", "the Faroese parliament": a longer word with a capital, before a word, is a name. */
    Tag ofInterjection(Around around) {
        boolean name = around.token().isCapitalised()
                && around.token().form().length() > 3
                && !lexicon.grammar().interjections().contains(around.token().lower())
                && (around.next().isNominal()
                        || around.next() == Tag.VERB
                        || around.next() == Tag.AUX
                        || around.at() > 0
                                && (around.before() == Tag.VERB || around.before() == Tag.ADP)); // "said Okello"
        return name ? Tag.PROPN : Tag.INTJ;
    }

    /** "Trump's offer": behind an owner stands no preposition. */
    Tag ofPreposition(Around around) {
        boolean owned = around.before() == Tag.PART
                && (around.isBehind("'s") || around.isBehind("'"))
                && !lexicon.grammar().prepositions().contains(around.token().lower());
        Token token = around.token();
        boolean acronym = token.form().length() > 1
                && token.form().equals(token.form().toUpperCase(Locale.ROOT))
                && !lexicon.grammar().prepositions().contains(token.lower())
                && !lexicon.grammar().particles().contains(token.lower()); // "following IMF approval"
        if (lexicon.grammar().timeAdverbs().contains(token.lower())) {
            return lexicon.isTime(token.lower()) ? Tag.NOUN : Tag.ADV; // "said today the price fell"
        }
        return owned || isUnknown(token.lower()) ? Tag.NOUN : acronym ? Tag.PROPN : Tag.ADP;
    }

    /** "said director Jane Roe", "said uncertainty over": prepositions are few, and a longer word that is none of them is most often a noun. */
    private boolean isUnknown(String lower) {
        return lower.length() >= SHORTEST_NOUN
                && lower.chars().allMatch(Character::isLetter)
                && !lower.endsWith("ing")
                && !lower.endsWith("ed")
                && !lexicon.grammar().prepositions().contains(lower)
                && !lexicon.grammar().isFunctionWord(lower)
                && !lexicon.morphology().isVerb(lower);
    }

    /** "consulted Dublin ahead of the summit": behind a name, the first word of a preposition is no noun. */
    boolean opensPreposition(Around around) {
        int next = around.at() + 1;
        return around.before().isNominal()
                && next < around.sentence().size()
                && lexicon.grammar()
                        .prepositions()
                        .contains(around.token().lower()
                                + " "
                                + around.sentence().get(next).lower());
    }

    /** "15 donor countries": an unknown word is no conjunction, since the lexicon knows them all. */
    Tag ofConjunction(Around around) {
        String lower = around.token().lower();
        boolean known = lexicon.grammar().coordinators().contains(lower)
                || lexicon.grammar().quantifiers().contains(lower)
                || lower.length() < 4;
        return known ? Tag.CCONJ : Tag.NOUN;
    }
}
