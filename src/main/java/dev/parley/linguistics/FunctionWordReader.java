package dev.parley.linguistics;

import dev.parley.lexicon.Grammar;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Morphology;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells prepositions, conjunctions, complementizers and relative pronouns apart, since many of these words are written alike and tagged alike. */
final class FunctionWordReader {
    private static final int LONGEST = 4;

    private final Grammar grammar;
    private final Morphology forms;
    private final Sentence sentence;
    private final NounPhraseReader nouns;
    private final VerbGroupReader verbs;
    private final Complementizers complementizers;
    private final Predicate<Token> isTime;

    /** @param before the chunks to the left, which grow as the sentence is read */
    FunctionWordReader(
            Lexicon lexicon, Sentence sentence, NounPhraseReader nouns, VerbGroupReader verbs, List<Chunk> before) {
        this.grammar = lexicon.grammar();
        this.forms = lexicon.morphology();
        this.sentence = sentence;
        this.nouns = nouns;
        this.isTime = token -> lexicon.isTime(token.lemma());
        this.verbs = verbs;
        this.complementizers = new Complementizers(lexicon, sentence, before);
    }

    /** The longest function word that begins here, or null. */
    @Nullable
    Chunk read(int i) {
        for (int length = Math.min(LONGEST, sentence.size() - i); length >= 2; length--) {
            String words = sentence.lower(i, i + length);
            Chunk.Kind kind = kindOf(words);
            if (kind != null && !(words.endsWith(" to") && verbs.read(i + length - 1) != null)) {
                return Chunk.word(kind, i, i + length, words);
            }
        }
        Chunk.Kind kind = kindOf(i);
        return kind == null
                ? null
                : Chunk.word(kind, i, i + 1, sentence.token(i).lower());
    }

    private Chunk.@Nullable Kind kindOf(String words) {
        if (grammar.subordinators().containsKey(words)) {
            return Chunk.Kind.MARK;
        }
        if (grammar.prepositions().contains(words)) {
            return Chunk.Kind.PREPOSITION;
        }
        return grammar.coordinators().contains(words) ? Chunk.Kind.CONJUNCTION : null;
    }

    private Chunk.@Nullable Kind kindOf(int i) {
        Token token = sentence.token(i);
        if (token.is("neither") && isPaired(i, "nor") || token.is("either") && isPaired(i, "or")) {
            return Chunk.Kind.CONJUNCTION;
        }
        if (isFloating(i)) {
            return Chunk.Kind.ADVERB;
        }
        return switch (token.tag()) {
            case CCONJ -> opensPhrase(i) || nouns.isQuantifier(i) && !joinsLater(i) ? null : Chunk.Kind.CONJUNCTION;
            case ADV -> opensAdverbialClause(i) ? Chunk.Kind.MARK : null;
            case ADP ->
                token.is("to") && verbs.read(i) != null
                        ? null
                        : opensFiniteClause(i) ? Chunk.Kind.MARK : Chunk.Kind.PREPOSITION;
            case SCONJ -> token.is("that") && complementizers.relatesToNoun(i) ? Chunk.Kind.RELATIVE : subordinator(i);
            case PRON, DET -> grammar.relativePronouns().contains(token.lower()) ? relative(i) : null;
            default -> null;
        };
    }

    /** "Peru and Chile both backed Brazil": behind the subject, before its verb. */
    private boolean isFloating(int i) {
        boolean nominal = i > 0 && sentence.token(i - 1).tag().isNominal();
        Tag next = i + 1 < sentence.size() ? sentence.token(i + 1).tag() : Tag.X;
        return sentence.token(i).is("both") && nominal && (next == Tag.VERB || next == Tag.AUX);
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

    /** "since officials from the two countries held their talks": a conjunction tagged as a preposition, with a subject and its verb behind it. */
    private boolean opensFiniteClause(int i) {
        Token token = sentence.token(i);
        if (!grammar.subordinators().containsKey(token.lower()) || i + 2 >= sentence.size() || lacksVerb(i)) {
            return false;
        }
        int j = i + 1;
        while (j < sentence.size() && isOfSubject(sentence.token(j))) {
            j++;
        }
        return j > i + 1 && j < sentence.size() && sentence.isVerbal(j) && isFinite(j);
    }

    /** "The appearance before the committee was brief": the subject before the word still waits for this verb. */
    private boolean lacksVerb(int i) {
        if (i > 1 && isTime.test(sentence.token(i - 1))) {
            return false; // "five months after the loan was agreed"
        }
        for (int j = i - 1; j >= 0 && sentence.token(j).tag() != Tag.PUNCT; j--) {
            if (sentence.isVerbal(j)) {
                return false;
            }
        }
        return i > 0 && sentence.token(i - 1).tag() != Tag.PUNCT;
    }

    private static boolean isOfSubject(Token token) {
        return switch (token.tag()) {
            case NOUN, PROPN, DET, ADJ, NUM, PART -> !token.is("to");
            case PRON -> true;
            case CCONJ -> token.is("and");
            case ADP -> token.is("of") || token.is("from");
            default -> false;
        };
    }

    private boolean isFinite(int i) {
        Token verb = sentence.token(i);
        if (verb.tag() == Tag.AUX) {
            return true;
        }
        boolean object = i + 1 < sentence.size()
                && switch (sentence.token(i + 1).tag()) {
                    case DET, PRON, PROPN, NOUN -> true;
                    default -> false;
                };
        return switch (forms.form(verb.lower())) {
            case PAST, THIRD_PERSON -> true;
            case PAST_OR_PARTICIPLE -> object || isBehindNames(i);
            default -> false;
        };
    }

    /** "since Peru and Ecuador met in May", "since Peru and the Netherlands met": a name seldom has a participle behind it. */
    private boolean isBehindNames(int verb) {
        if (sentence.token(verb - 1).tag() != Tag.PROPN) {
            return false;
        }
        Tag before = verb < 2 ? Tag.X : sentence.token(verb - 2).tag();
        boolean joined = verb > 2 && sentence.token(verb - 3).tag() == Tag.CCONJ;
        return before != Tag.ADP && (before != Tag.DET || joined);
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
        int next = sentence.afterAdverbs(i);
        return sentence.isVerbal(next) && sentence.token(next).lower().endsWith("ing");
    }

    private Chunk.@Nullable Kind relative(int i) {
        return sentence.token(i).is("that") ? complementizers.kindOfThat(i) : Chunk.Kind.RELATIVE;
    }
}
