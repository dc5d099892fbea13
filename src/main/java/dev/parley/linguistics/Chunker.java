package dev.parley.linguistics;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.Grammar;
import dev.parley.lexicon.Lexicon;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Divides a sentence into phrases and function words, left to right, never looking back.
 *
 * <p>Quotation marks are left out, so that a clause reads across them; what stands in parentheses is kept with the noun phrase before it.
 */
final class Chunker {
    private static final int LONGEST_FUNCTION_WORD = 4;
    private static final int LONGEST_PARENTHESIS = 25;

    private final Lexicon lexicon;
    private final Grammar grammar;
    private final Sentence sentence;
    private final NounPhraseReader nouns;
    private final VerbGroupReader verbs;
    private final Negators negators;
    private final List<Chunk> chunks = new ArrayList<>();

    Chunker(Lexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.grammar = lexicon.grammar();
        this.sentence = sentence;
        this.nouns = new NounPhraseReader(lexicon, sentence);
        this.verbs = new VerbGroupReader(lexicon, sentence);
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
        int end = sentence.fixedEnd(i) > i ? i : functionWord(i);
        return end > i ? end : phrase(i);
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

    /** The longest function word that begins here; the end, or {@code i} where there is none. */
    private int functionWord(int i) {
        for (int length = Math.min(LONGEST_FUNCTION_WORD, sentence.size() - i); length >= 2; length--) {
            String words = join(i, i + length);
            Chunk.Kind kind = grammar.subordinators().containsKey(words)
                    ? Chunk.Kind.MARK
                    : grammar.prepositions().contains(words)
                            ? Chunk.Kind.PREPOSITION
                            : grammar.coordinators().contains(words) ? Chunk.Kind.CONJUNCTION : null;
            if (kind != null && !(words.endsWith(" to") && verbs.read(i + length - 1) != null)) {
                chunks.add(Chunk.word(kind, i, i + length, words));
                return i + length;
            }
        }
        Chunk.Kind kind = kindOf(i);
        if (kind == null) {
            return i;
        }
        chunks.add(Chunk.word(kind, i, i + 1, sentence.token(i).lower()));
        return i + 1;
    }

    private String join(int from, int to) {
        StringBuilder out = new StringBuilder(sentence.token(from).lower());
        for (int i = from + 1; i < to; i++) {
            out.append(' ').append(sentence.token(i).lower());
        }
        return out.toString();
    }

    private Chunk.@Nullable Kind kindOf(int i) {
        Token token = sentence.token(i);
        if (token.is("neither") && isPaired(i, "nor") || token.is("either") && isPaired(i, "or")) {
            return Chunk.Kind.CONJUNCTION;
        }
        return switch (token.tag()) {
            case CCONJ -> opensPhrase(i) || nouns.isQuantifier(i) && !joinsLater(i) ? null : Chunk.Kind.CONJUNCTION;
            case ADV -> opensAdverbialClause(i) ? Chunk.Kind.MARK : null;
            case ADP -> token.is("to") && verbs.read(i) != null ? null : Chunk.Kind.PREPOSITION;
            case SCONJ -> token.is("that") && opensRelative(i) ? Chunk.Kind.RELATIVE : subordinator(i);
            case PRON, DET -> grammar.relativePronouns().contains(token.lower()) ? relative(i) : null;
            default -> null;
        };
    }

    /** "both nations": tagged as a conjunction. */
    private boolean opensPhrase(int i) {
        Token token = sentence.token(i);
        return (token.is("both") || token.is("either") || token.is("neither")) && !joinsLater(i);
    }

    /** "came after its offer was rejected": a conjunction tagged as an adverb. */
    private boolean opensAdverbialClause(int i) {
        if (!grammar.subordinators().containsKey(sentence.token(i).lower()) || i + 1 >= sentence.size()) {
            return false;
        }
        Tag next = sentence.token(i + 1).tag();
        return next == Tag.DET || next == Tag.PRON || next == Tag.PROPN;
    }

    private boolean isPaired(int i, String second) {
        for (int j = i + 2; j < Math.min(sentence.size(), i + 12); j++) {
            if (sentence.token(j).is(second)) {
                return true;
            }
        }
        return false;
    }

    private boolean joinsLater(int i) {
        for (int j = i + 1; j < Math.min(sentence.size(), i + 9); j++) {
            if (sentence.token(j).tag() == Tag.CCONJ) {
                return true;
            }
        }
        return sentence.token(i).is("neither")
                && i + 1 < sentence.size()
                && !sentence.token(i + 1).tag().isNominal();
    }

    private Chunk.@Nullable Kind subordinator(int i) {
        Token token = sentence.token(i);
        if (token.is("to") && verbs.read(i) != null) {
            return null;
        }
        if (grammar.prepositions().contains(token.lower()) && !token.is("that") && isGerund(i + 1)) {
            return Chunk.Kind.PREPOSITION;
        }
        boolean both = grammar.prepositions().contains(token.lower())
                && !grammar.subordinators().containsKey(token.lower());
        return both ? Chunk.Kind.PREPOSITION : Chunk.Kind.MARK;
    }

    private boolean isGerund(int i) {
        int next = i;
        while (next < sentence.size() && sentence.token(next).tag() == Tag.ADV) {
            next++;
        }
        return next < sentence.size()
                && sentence.token(next).lower().endsWith("ing")
                && (sentence.token(next).tag() == Tag.VERB
                        || sentence.token(next).tag() == Tag.AUX);
    }

    /** "that" opens a complement after a verb that takes one, else a relative clause; "which" before a noun asks or relates. */
    private Chunk.@Nullable Kind relative(int i) {
        Token token = sentence.token(i);
        if (!token.is("that")) {
            return Chunk.Kind.RELATIVE;
        }
        if (token.tag() == Tag.DET) {
            return null;
        }
        Chunk before = chunks.isEmpty() ? null : chunks.get(chunks.size() - 1);
        if (before == null || i + 1 >= sentence.size()) {
            return null;
        }
        if (isToldThat(i) || before.is(Chunk.Kind.VERB) && sentence.token(i + 1).is(",")) {
            return Chunk.Kind.MARK;
        }
        if (before.is(Chunk.Kind.VERB) || before.is(Chunk.Kind.ADJECTIVE) || before.is(Chunk.Kind.ADVERB)) {
            return sentence.token(i + 1).tag() == Tag.AUX
                            || sentence.token(i + 1).tag() == Tag.PUNCT
                    ? null
                    : Chunk.Kind.MARK;
        }
        if (before.is(Chunk.Kind.NOUNS) && takesThat(before.nouns().last()) && !startsWithVerb(i + 1)) {
            return Chunk.Kind.MARK;
        }
        return before.is(Chunk.Kind.NOUNS) || before.is(Chunk.Kind.STOP) || before.is(Chunk.Kind.CONJUNCTION)
                ? Chunk.Kind.RELATIVE
                : null;
    }

    /** "forests that once covered": behind a noun and before a verb. */
    private boolean opensRelative(int i) {
        int next = i + 1;
        while (next < sentence.size() && sentence.token(next).tag() == Tag.ADV) {
            next++;
        }
        boolean verb = next < sentence.size()
                && (sentence.token(next).tag() == Tag.VERB
                        || sentence.token(next).tag() == Tag.AUX);
        return verb && !chunks.isEmpty() && chunks.get(chunks.size() - 1).is(Chunk.Kind.NOUNS);
    }

    /** "told the AP that both sides ...": the verb has its hearer and its clause. */
    private boolean isToldThat(int i) {
        int last = chunks.size() - 1;
        boolean hearer = last >= 1
                && chunks.get(last).is(Chunk.Kind.NOUNS)
                && chunks.get(last - 1).is(Chunk.Kind.VERB);
        return (hearer || isSaidSomewhere(last))
                && sentence.token(i + 1).tag() != Tag.VERB
                && sentence.token(i + 1).tag() != Tag.AUX
                && (!hearer || Reporting.takes(lexicon, chunks.get(last - 1).verbs(), "object-that"));
    }

    /** "Poland's demand that the mine stay open": a noun that a clause completes. */
    private boolean takesThat(NounPhrase phrase) {
        String lemma = phrase.head().lemma();
        return lexicon.embedding(CueWords.Kind.NOUN, lemma, "that").isPresent()
                || lexicon.reporting(CueWords.Kind.NOUN, lemma).stream().anyMatch(entry -> entry.takes("that"));
    }

    private boolean startsWithVerb(int i) {
        return i < sentence.size()
                && (sentence.token(i).tag() == Tag.VERB || sentence.token(i).tag() == Tag.AUX);
    }

    /** "charged during the debate that ...": only phrases stand between the verb and its clause. */
    private boolean isSaidSomewhere(int last) {
        int i = last;
        while (i >= 1 && chunks.get(i).is(Chunk.Kind.NOUNS) && chunks.get(i - 1).is(Chunk.Kind.PREPOSITION)) {
            i -= 2;
        }
        return i < last
                && i >= 0
                && chunks.get(i).is(Chunk.Kind.VERB)
                && Reporting.takes(lexicon, chunks.get(i).verbs(), "that");
    }

    private int phrase(int i) {
        Token token = sentence.token(i);
        boolean fixed = sentence.fixedEnd(i) > i;
        if (!fixed && (token.tag() == Tag.VERB || token.tag() == Tag.AUX || token.is("to") || opensNegatedVerb(i))) {
            VerbGroup verb = verbs.read(i);
            if (verb != null) {
                chunks.add(Chunk.verb(verb));
                return verb.to();
            }
        }
        NounPhrase phrase = !fixed && token.tag() == Tag.ADV && !opensNouns(i) ? null : nouns.read(i);
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

    /** "nearly three years", "most or all producers". */
    private boolean opensNouns(int i) {
        if (nouns.isQuantifier(i)) {
            return true;
        }
        return i + 1 < sentence.size()
                && (sentence.token(i + 1).tag() == Tag.NUM
                        || sentence.token(i + 1).tag() == Tag.ADJ);
    }
}
