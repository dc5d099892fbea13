package dev.parley.linguistics;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.VerbForm;
import java.util.ArrayList;
import java.util.List;

/**
 * Tags a headline whose words are all capitalised: "Dockers Union Accepts Pay Offer", "NORWAY AND ICELAND SIGN COD PACT".
 *
 * <p>The tagger takes all of it for one name. The first word behind a name that a cue knows for a verb is the verb, and behind it the nouns of the lexicon are
 * nouns again.
 */
final class Headlines {
    private final Lexicon lexicon;

    Headlines(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The words with new tags; as they were where the headline has a verb already, or none that a cue knows. */
    List<Token> read(List<Token> sentence, List<NameSpan> names) {
        List<Token> out = new ArrayList<>(sentence);
        int verb = verb(sentence, names);
        if (verb < 0) {
            return out;
        }
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            Tag tag = i == verb ? Tag.VERB : i < verb ? beforeVerb(token) : behindVerb(token);
            out.set(i, token.withTag(tag, lexicon.morphology().lemma(token.lower(), tag.name())));
        }
        return out;
    }

    private int verb(List<Token> sentence, List<NameSpan> names) {
        boolean hasVerb = sentence.stream().anyMatch(token -> token.tag() == Tag.VERB || token.tag() == Tag.AUX);
        if (hasVerb || sentence.get(sentence.size() - 1).is("?")) {
            return -1;
        }
        for (int i = 1; i + 1 < sentence.size(); i++) {
            int at = i;
            boolean named = names.stream().anyMatch(name -> name.from() < at && at < name.to()); // "United States"
            if (!named && isVerb(sentence, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isVerb(List<Token> sentence, int i) {
        Token token = sentence.get(i);
        VerbForm form = lexicon.morphology().form(token.lower());
        String lemma = lexicon.morphology().verbLemma(token.lower());
        boolean plural = form == VerbForm.BASE && isPluralBefore(sentence, i);
        return (form == VerbForm.THIRD_PERSON || plural)
                && lexicon.morphology().isVerb(lemma)
                && !lexicon.cues(CueWords.Kind.VERB, lemma).isEmpty()
                && sentence.get(i - 1).tag().isNominal();
    }

    /** "Norway and Iceland sign", "Unions accept". */
    private boolean isPluralBefore(List<Token> sentence, int verb) {
        String before = sentence.get(verb - 1).lower();
        boolean listed = sentence.subList(0, verb).stream().anyMatch(token -> token.is("and"));
        return listed || lexicon.morphology().isPlural(before);
    }

    private static Tag beforeVerb(Token token) {
        return token.is("and") ? Tag.CCONJ : token.tag();
    }

    private Tag behindVerb(Token token) {
        if (token.tag() != Tag.PROPN) {
            return token.tag();
        }
        String lower = token.lower();
        if (lexicon.grammar().prepositions().contains(lower)) {
            return Tag.ADP;
        }
        if (token.is("and")) {
            return Tag.CCONJ;
        }
        boolean name = lexicon.names().knows(token.form());
        String lemma = lexicon.morphology().nounLemma(lower);
        boolean noun = !lexicon.nounClasses(lemma).isEmpty()
                || !lexicon.cues(CueWords.Kind.NOUN, lemma).isEmpty()
                || lexicon.collective(lower).isPresent();
        return noun && !name ? Tag.NOUN : Tag.PROPN;
    }
}
