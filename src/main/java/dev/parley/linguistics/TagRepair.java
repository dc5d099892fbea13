package dev.parley.linguistics;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.VerbForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Mends tags that the whole article or the lexicon shows to be wrong.
 *
 * <p>The tagger sees one sentence at a time and takes some names for verbs or adjectives ("Gray said"), some plural nouns for verbs ("Russian delegates agreed").
 */
final class TagRepair {
    /** Endings by which English forms verbs. */
    private static final List<String> VERB_ENDINGS = List.of("ate", "ise", "ize", "ify");

    private final Lexicon lexicon;
    private final Map<String, int[]> names = new HashMap<>();

    TagRepair(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Counts how often a capitalised word stands inside a sentence as a name and as something else. */
    void learn(List<Token> sentence) {
        for (Token token : sentence) {
            if (token.index() > 0 && token.isCapitalised()) {
                int[] counts = names.computeIfAbsent(token.form(), form -> new int[2]);
                counts[token.tag() == Tag.PROPN ? 0 : 1]++;
            }
        }
    }

    List<Token> repair(List<Token> sentence) {
        List<Token> out = new ArrayList<>(sentence);
        for (int i = 0; i < out.size(); i++) {
            Tag tag = repaired(out, i);
            if (tag != out.get(i).tag()) {
                Token token = out.get(i);
                out.set(i, token.withTag(tag, lexicon.morphology().lemma(token.lower(), tag.name())));
            }
        }
        return out;
    }

    private Tag repaired(List<Token> sentence, int i) {
        Token token = sentence.get(i);
        Tag before = i == 0 ? Tag.X : sentence.get(i - 1).tag();
        Tag after = i + 1 == sentence.size() ? Tag.PUNCT : sentence.get(i + 1).tag();
        if (token.isCapitalised() && isName(token) && token.tag() != Tag.PROPN && mayBeName(token, after)) {
            return Tag.PROPN;
        }
        return switch (token.tag()) {
            case VERB -> verb(sentence, i, before, after);
            case NOUN -> opensPredicate(token, before, after) || isInfinitive(sentence, i, after) ? Tag.VERB : Tag.NOUN;
            default -> token.tag();
        };
    }

    private Tag verb(List<Token> sentence, int i, Tag before, Tag after) {
        Token token = sentence.get(i);
        VerbForm form = lexicon.morphology().form(token.lower());
        boolean afterBe = i > 0 && isBe(sentence, i - 1);
        if (afterBe && form == VerbForm.BASE) {
            return Tag.ADJ;
        }
        if (isPreposition(sentence, i, before, after)) {
            return Tag.ADP;
        }
        boolean openedPhrase = before == Tag.ADJ
                || before == Tag.DET
                || before == Tag.PROPN
                || before == Tag.NOUN
                || before == Tag.NUM;
        boolean verbFollows = after == Tag.VERB || after == Tag.AUX;
        boolean nominal = form == VerbForm.THIRD_PERSON || form == VerbForm.BASE;
        if (openedPhrase && verbFollows && nominal && lexicon.isPersonNoun(token.lower())) {
            return Tag.NOUN;
        }
        return Tag.VERB;
    }

    /** "Following this meeting", "given Kyiv's absence": a participle that serves as a preposition. */
    private boolean isPreposition(List<Token> sentence, int i, Tag before, Tag after) {
        boolean opens = after == Tag.DET
                || after == Tag.PRON
                || after == Tag.NOUN
                || after == Tag.PROPN
                || after == Tag.ADJ
                || after == Tag.NUM;
        boolean verbal = before == Tag.AUX
                || before == Tag.PART
                || i > 0 && sentence.get(i - 1).is("to");
        return opens
                && !verbal
                && lexicon.grammar().prepositions().contains(sentence.get(i).lower());
    }

    private boolean isBe(List<Token> sentence, int i) {
        int back = i;
        while (back > 0 && sentence.get(back).tag() == Tag.ADV) {
            back--;
        }
        return sentence.get(back).tag() == Tag.AUX && sentence.get(back).lemma().equals("be");
    }

    /** "This signals a departure": after a demonstrative and before a determiner stands a verb. */
    private boolean opensPredicate(Token token, Tag before, Tag after) {
        return before == Tag.PRON
                && (after == Tag.DET || after == Tag.SCONJ)
                && lexicon.morphology().form(token.lower()) == VerbForm.THIRD_PERSON;
    }

    /** "a team to facilitate peace talks": behind "to" and before an object, a word that no lexicon knows for a noun. */
    private boolean isInfinitive(List<Token> sentence, int i, Tag after) {
        boolean object = after == Tag.NOUN || after == Tag.DET || after == Tag.ADJ || after == Tag.PROPN;
        String lower = sentence.get(i).lower();
        return i > 0
                && sentence.get(i - 1).is("to")
                && object
                && VERB_ENDINGS.stream().anyMatch(lower::endsWith)
                && lexicon.nounClasses(lower).isEmpty();
    }

    private boolean isName(Token token) {
        int[] counts = names.get(token.form());
        return counts != null && counts[0] > counts[1];
    }

    /** A sentence opens with a capital whatever the word is, so the name must stand inside another one; function words never are names. */
    private boolean mayBeName(Token token, Tag after) {
        return switch (token.tag()) {
            case VERB, NOUN, ADV, X, INTJ -> true;
            case ADJ -> !lexicon.isDemonym(token.form()) && after != Tag.NOUN && after != Tag.PROPN;
            default -> false;
        };
    }

    /** Whether a cue reads the word as a predicate adjective. */
    static boolean isPredicateAdjective(Lexicon lexicon, Token token) {
        return !lexicon.cues(CueWords.Kind.ADJECTIVE, token.lower()).isEmpty();
    }
}
