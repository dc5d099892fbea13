package dev.parley.linguistics;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.Embedding;
import dev.parley.lexicon.Embedding.Effect;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Grammar;
import dev.parley.lexicon.Grammar.Subordination;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Modality;
import dev.parley.lexicon.VerbForm;
import dev.parley.linguistics.Clause.Argument;
import dev.parley.linguistics.Clause.Relation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the text commits itself to: negation and modals of the clause, then what each word that governs it leaves of its truth.
 *
 * <p>After the calculus of implicatives (Nairn, Condoravdi and Karttunen 2006), with the effects in the lexicon.
 */
public final class TruthReader {
    /** No sentence nests deeper; a longer chain is a reading gone wrong. */
    private static final int DEEPEST = 8;

    private final Lexicon lexicon;
    private final Grammar grammar;

    public TruthReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.grammar = lexicon.grammar();
    }

    /** The commitment to a clause, seen from the sentence that it stands in. */
    public Truth of(Clause clause, List<Clause> sentence) {
        if (isQuestion(clause)) {
            return Truth.NONE;
        }
        return of(clause, sentence, 0);
    }

    /** A noun that states a fact by itself: "Italy's refusal", "no objection". */
    public static Truth noun(boolean negative) {
        return negative ? Truth.PLAIN.negate() : Truth.PLAIN;
    }

    /** What is left of an event under a word that governs it. */
    public static Truth under(Truth above, Embedding embedding) {
        if (!above.committed()) {
            return Truth.NONE;
        }
        Effect effect = above.negated() ? embedding.whenNegated() : embedding.effect();
        return apply(Truth.PLAIN, effect).weaken(above.modality());
    }

    private static boolean isQuestion(Clause clause) {
        List<Token> tokens = clause.sentence().tokens();
        for (int i = tokens.size() - 1; i >= Math.max(0, tokens.size() - 2); i--) {
            if (tokens.get(i).is("?")) {
                return true;
            }
        }
        return false;
    }

    private Truth of(Clause clause, List<Clause> sentence, int depth) {
        if (depth > DEEPEST) {
            return Truth.NONE;
        }
        Truth own = ownTruth(clause);
        if (hasCondition(clause, sentence)) {
            own = own.weaken(Modality.CONDITIONAL);
        }
        return switch (clause.relation()) {
            case ADVERBIAL -> subordinate(clause, own);
            case INFINITIVE, GERUND, COMPLEMENT -> embedded(clause, own, sentence, depth);
            default -> own;
        };
    }

    private Truth ownTruth(Clause clause) {
        Clause source = modalSource(clause);
        Truth truth = apply(Truth.PLAIN, VerbGroupReader.effectOf(grammar, source.modal()));
        if (clause.isHedged()) {
            truth = truth.weaken(Modality.POSSIBLE);
        }
        return clause.isNegated() || source != clause && source.isVerbNegated() ? truth.negate() : truth;
    }

    /** "would attend and sign": a coordinated base form shares the modal before it. */
    private static Clause modalSource(Clause clause) {
        Clause other = clause.coordinatedWith();
        boolean shares = other != null
                && clause.modal() == null
                && !clause.verb().hasAuxiliary()
                && !clause.isInfinitive()
                && clause.verb().form() == VerbForm.BASE;
        return shares && other != null ? other : clause;
    }

    /** "if ...", "unless ..." hanging on the clause, or opening its sentence. */
    private boolean hasCondition(Clause clause, List<Clause> sentence) {
        for (Clause other : sentence) {
            if (other.relation() == Relation.ADVERBIAL
                    && subordination(other) == Subordination.CONDITIONAL
                    && (other.governor() == clause || opensSentenceBefore(other, clause))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensSentenceBefore(Clause condition, Clause clause) {
        return condition.governor() == null
                && clause.relation() == Relation.MAIN
                && condition.headSpan().start() < clause.headSpan().start()
                && condition.position() < clause.position();
    }

    private @Nullable Subordination subordination(Clause clause) {
        return grammar.subordinators().get(clause.marker());
    }

    private Truth subordinate(Clause clause, Truth own) {
        Subordination kind = subordination(clause);
        if (kind == null) {
            return own;
        }
        return switch (kind) {
            case CONDITIONAL -> own.weaken(Modality.CONDITIONAL);
            case HYPOTHETICAL -> Truth.NONE;
            case PURPOSIVE -> own.weaken(Modality.PLANNED);
            case TEMPORAL, CAUSAL, CONCESSIVE -> own;
        };
    }

    private Truth embedded(Clause clause, Truth own, List<Clause> sentence, int depth) {
        if (clause.marker().equals(":")) {
            return Truth.NONE;
        }
        if (clause.relation() == Relation.GERUND && isNegator(clause.marker())) {
            return own.negate();
        }
        NounPhrase noun = clause.governingNoun();
        if (noun != null && clause.relation() == Relation.COMPLEMENT) {
            return lexicon.embedding(CueWords.Kind.NOUN, noun.head().lemma(), "that")
                    .map(e -> apply(own, noun.isNegative() ? e.whenNegated() : e.effect()))
                    .orElse(own);
        }
        if (noun != null && clause.relation() == Relation.INFINITIVE) {
            Optional<Embedding> entry =
                    lexicon.embedding(CueWords.Kind.NOUN, noun.head().lemma(), "infinitive");
            boolean negated = noun.isNegative();
            return entry.map(e -> apply(own, negated ? e.whenNegated() : e.effect()))
                    .orElse(own.weaken(Modality.PLANNED));
        }
        if (noun != null && clause.relation() == Relation.GERUND) {
            Optional<Embedding> entry =
                    lexicon.embedding(CueWords.Kind.NOUN, noun.head().lemma() + " " + clause.marker(), "gerund");
            boolean worry = lexicon.cues(CueWords.Kind.NOUN, noun.head().lemma()).stream()
                    .anyMatch(cue -> cue.fact() == FactType.CONCERN);
            if (entry.isEmpty() && worry) {
                entry = lexicon.embedding(CueWords.Kind.NOUN, noun.head().lemma(), "that");
            }
            if (entry.isPresent()) {
                return apply(
                        own,
                        noun.isNegative()
                                ? entry.get().whenNegated()
                                : entry.get().effect());
            }
        }
        Clause governor = clause.governor();
        if (governor == null) {
            return own;
        }
        Truth above = of(governor, sentence, depth + 1);
        String complement = complementOf(clause);
        Optional<Embedding> entry = complement.equals("that") ? nounEntry(governor) : Optional.empty();
        if (entry.isEmpty()) {
            entry = entry(governor, complement, clause.marker());
        }
        if (entry.isEmpty()) {
            return unlisted(clause, own, above);
        }
        if (!above.committed()) {
            return Truth.NONE;
        }
        Effect effect =
                above.negated() ? entry.get().whenNegated() : entry.get().effect();
        return apply(own, effect).weaken(above.modality());
    }

    private Truth unlisted(Clause clause, Truth own, Truth above) {
        if (clause.relation() == Relation.INFINITIVE) {
            return above.committed() ? own.weaken(Modality.PLANNED).weaken(above.modality()) : Truth.NONE;
        }
        if (clause.relation() == Relation.COMPLEMENT && clause.marker().equals("whether")) {
            return Truth.NONE;
        }
        return own;
    }

    private boolean isNegator(String word) {
        return grammar.negators().contains(word);
    }

    /** "voiced concern that ...": the object noun of a light verb governs the clause. */
    private Optional<Embedding> nounEntry(Clause governor) {
        NounGroup object = governor.group("object");
        return object == null
                ? Optional.empty()
                : lexicon.embedding(CueWords.Kind.NOUN, object.first().head().lemma(), "that");
    }

    private static String complementOf(Clause clause) {
        return switch (clause.relation()) {
            case INFINITIVE -> "infinitive";
            case GERUND -> clause.marker().equals("from") ? "from-gerund" : "gerund";
            default -> "that";
        };
    }

    private Optional<Embedding> entry(Clause governor, String complement, String marker) {
        if (!marker.isEmpty()) {
            Optional<Embedding> marked =
                    lexicon.embedding(CueWords.Kind.VERB, governor.lemma() + " " + marker, complement);
            if (marked.isPresent()) {
                return marked;
            }
        }
        for (Argument argument : governor.arguments()) {
            if (argument.adjective() != null) {
                Optional<Embedding> found = lexicon.embedding(
                        CueWords.Kind.ADJECTIVE, argument.adjective().lower(), complement);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        Optional<Embedding> verb = lexicon.embedding(CueWords.Kind.VERB, governor.lemma(), complement);
        return verb.isPresent() || !governor.isPassive()
                ? verb
                : lexicon.embedding(CueWords.Kind.ADJECTIVE, governor.headForm(), complement);
    }

    private static Truth apply(Truth truth, Effect effect) {
        return switch (effect) {
            case ASSERTED -> truth;
            case PLANNED -> truth.weaken(Modality.PLANNED);
            case POSSIBLE -> truth.weaken(Modality.POSSIBLE);
            case CONDITIONAL -> truth.weaken(Modality.CONDITIONAL);
            case NEGATED -> truth.negate();
            case UNLIKELY -> truth.negate().weaken(Modality.POSSIBLE);
            case DENIED -> new Truth(truth.committed(), truth.negated(), Modality.DENIED);
            case NOTHING -> Truth.NONE;
        };
    }
}
