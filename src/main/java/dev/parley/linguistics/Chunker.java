package dev.parley.linguistics;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.Grammar;
import dev.parley.lexicon.Lexicon;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides a sentence into phrases and function words, left to right, never looking back.
 *
 * <p>Quotation marks are left out, so that a clause reads across them; what stands in parentheses is kept with the noun phrase before it.
 */
final class Chunker {
    private static final int LONGEST_PARENTHESIS = 25;

    private final Lexicon lexicon;
    private final Grammar grammar;
    private final Sentence sentence;
    private final NounPhraseReader nouns;
    private final VerbGroupReader verbs;
    private final FunctionWordReader functionWords;
    private final Negators negators;
    private final List<Chunk> chunks = new ArrayList<>();

    Chunker(Lexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.grammar = lexicon.grammar();
        this.sentence = sentence;
        this.nouns = new NounPhraseReader(lexicon, sentence);
        this.verbs = new VerbGroupReader(lexicon, sentence);
        this.functionWords = new FunctionWordReader(lexicon, sentence, nouns, verbs, chunks);
        this.negators = new Negators(grammar, sentence);
    }

    List<Chunk> read() {
        int i = 0;
        while (i < sentence.size()) {
            i = readAt(i);
        }
        return chunks;
    }

    private int readAt(int i) {
        Token token = sentence.token(i);
        if (token.tag() == Tag.PUNCT || token.tag() == Tag.SYM && !token.is("$") && !token.is("%")) {
            return punctuation(i);
        }
        Chunk word = sentence.fixedEnd(i) > i ? null : functionWords.read(i);
        if (word == null) {
            return phrase(i);
        }
        chunks.add(word);
        return word.to();
    }

    private int punctuation(int i) {
        String form = sentence.token(i).form();
        if (form.equals("(") || form.equals("<") || form.equals("[")) {
            int close = closing(i, form.equals("(") ? ")" : form.equals("<") ? ">" : "]");
            if (close > i) {
                keepParenthesis(i, close);
                return close + 1;
            }
        }
        switch (form) {
            case ",", ";", ":", "\u2014", "--", "-", "..." -> chunks.add(Chunk.word(Chunk.Kind.STOP, i, i + 1, form));
            default -> {}
        }
        return i + 1;
    }

    private int closing(int open, String mark) {
        int last = Math.min(sentence.size(), open + LONGEST_PARENTHESIS);
        for (int i = open + 1; i < last; i++) {
            if (sentence.token(i).form().equals(mark)) {
                return i;
            }
        }
        return -1;
    }

    private void keepParenthesis(int open, int close) {
        if (chunks.isEmpty() || close == open + 1) {
            return;
        }
        Chunk before = chunks.get(chunks.size() - 1);
        if (before.is(Chunk.Kind.NOUNS) && before.nouns().first().parenthesis() == null) {
            Span inside = sentence.span(open + 1, close);
            before.nouns().last().setParenthesis(inside);
        }
    }

    private int phrase(int i) {
        Token token = sentence.token(i);
        boolean fixed = sentence.fixedEnd(i) > i;
        if (!fixed && (sentence.isVerbal(i) || token.is("to") || opensNegatedVerb(i))) {
            VerbGroup verb = verbs.read(i);
            if (verb != null) {
                chunks.add(Chunk.verb(verb));
                return verb.to();
            }
        }
        boolean noNouns = token.tag() == Tag.ADV && !opensNouns(i) || isPredicate(i);
        NounPhrase phrase = !fixed && noNouns ? null : nouns.read(i);
        if (phrase != null) {
            chunks.add(Chunk.nouns(phrase.from(), phrase.to(), NounGroup.of(phrase)));
            return phrase.to();
        }
        Chunk.Kind kind = token.tag() == Tag.ADJ ? Chunk.Kind.ADJECTIVE : Chunk.Kind.ADVERB;
        if (token.tag() == Tag.NUM || token.tag() == Tag.X || token.tag() == Tag.DET) {
            kind = Chunk.Kind.ADVERB;
        }
        chunks.add(Chunk.word(kind, i, i + 1, token.lower()));
        return i + 1;
    }

    /** "not to attend", "never signed". */
    private boolean opensNegatedVerb(int i) {
        int next = i + Math.max(1, negators.length(i));
        return negators.isAt(i)
                && sentence.token(i).tag() != Tag.DET
                && next < sentence.size()
                && (sentence.token(next).tag() == Tag.VERB
                        || sentence.token(next).tag() == Tag.AUX
                                && sentence.token(next).lower().endsWith("ing")
                        || sentence.token(next).is("to"));
    }

    /** "is concerned voters will leave": behind a copula an adjective that takes a clause does not describe the noun behind it. */
    private boolean isPredicate(int i) {
        int adjective = i + 1 < sentence.size() && sentence.token(i).tag() == Tag.ADV ? i + 1 : i;
        Token token = sentence.token(adjective);
        int last = chunks.size() - 1;
        while (last >= 0 && chunks.get(last).is(Chunk.Kind.ADVERB)) {
            last--;
        }
        return token.tag() == Tag.ADJ
                && last >= 0
                && chunks.get(last).is(Chunk.Kind.VERB)
                && chunks.get(last).verbs().copula()
                && lexicon.embedding(CueWords.Kind.ADJECTIVE, token.lower(), "that")
                        .isPresent();
    }

    /** "nearly three years", "most or all producers". */
    private boolean opensNouns(int i) {
        if (nouns.isQuantifier(i) || nouns.opensCount(i)) {
            return true;
        }
        return i + 1 < sentence.size()
                && (sentence.token(i + 1).tag() == Tag.NUM
                        || sentence.token(i + 1).tag() == Tag.ADJ);
    }
}
