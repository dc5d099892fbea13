package dev.parley.linguistics;

import dev.parley.lexicon.Embedding;
import dev.parley.lexicon.Embedding.Effect;
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

    private final Grammar grammar;
    private final EmbeddingPredicates embeddings;

    public TruthReader(Lexicon lexicon) {
        this.grammar = lexicon.grammar();
        this.embeddings = new EmbeddingPredicates(lexicon);
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
        return apply(Truth.PLAIN, effect(embedding, above.negated())).weaken(above.modality());
    }

    /** The first mark that ends a sentence behind the verb is a question's; a quotation may hold several sentences. */
    private static boolean isQuestion(Clause clause) {
        List<Token> tokens = clause.sentence().tokens();
        for (int i = clause.verb().main(); i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("?")) {
                return true;
            }
            if (token.is(".") || token.is("!") || token.is("...") || token.is(";")) {
                return false;
            }
        }
        return false;
    }

    private Truth of(Clause clause, List<Clause> sentence, int depth) {
        if (depth > DEEPEST) {
            return Truth.NONE;
        }
        Truth own = ownTruth(clause);
        if (hasCondition(clause, sentence) || offersUnderCondition(clause, sentence)) {
            own = own.weaken(Modality.CONDITIONAL);
        }
        return switch (clause.relation()) {
            case ADVERBIAL -> subordinate(clause, own);
            case INFINITIVE, GERUND, COMPLEMENT -> embedded(clause, own, sentence, depth);
            case PARTICIPIAL -> fronted(clause, own, sentence, depth);
            default -> own;
        };
    }

    private Truth ownTruth(Clause clause) {
        Clause source = modalSource(clause);
        Effect effect = hadTo(source) ? Effect.ASSERTED : modalEffect(source.modal());
        Truth truth = apply(Truth.PLAIN, effect);
        if (isFuture(clause)) {
            truth = truth.weaken(Modality.PLANNED);
        }
        if (clause.isHedged()) {
            truth = truth.weaken(Modality.POSSIBLE);
        }
        boolean negated = clause.isNegated() || source != clause && source.isVerbNegated() || isNever(clause);
        return negated ? truth.negate() : truth;
    }

    /** "was consulted at no stage of the talks". */
    private boolean isNever(Clause clause) {
        return clause.arguments().stream()
                .map(Clause.Argument::group)
                .anyMatch(group -> group != null
                        && group.first().isNegative()
                        && grammar.negatableTimes()
                                .contains(group.first().head().lemma()));
    }

    /** "had to be postponed": what had to happen did, unless the text denies it. */
    private static boolean hadTo(Clause clause) {
        return clause.firstVerb().is("had")
                && clause.modal() != null
                && clause.modal().startsWith("have");
    }

    /** "is hosting a dinner tonight", "meet next Monday": a present tense with a time to come. */
    private boolean isFuture(Clause clause) {
        return clause.modal() == null
                && !clause.isPast()
                && !clause.isInfinitive()
                && clause.relation() != Relation.GERUND
                && clause.arguments().stream().anyMatch(this::isToCome);
    }

    private boolean isToCome(Argument argument) {
        NounGroup when = argument.slot().equals("time") ? argument.group() : null;
        return when != null
                && grammar.futureTimes().contains(when.first().first().lower());
    }

    /** What a modal does to its verb; a verb without one is asserted. */
    private Effect modalEffect(@Nullable String modal) {
        return modal == null ? Effect.ASSERTED : grammar.modals().getOrDefault(modal, Effect.ASSERTED);
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
                    && (other.isPast() || other.modal() != null || !clause.isPast() || clause.modal() != null)
                    && (other.governor() == clause || opensSentenceBefore(other, clause))) {
                return true;
            }
        }
        return false;
    }

    /** "were prepared to make an effort if ...": the condition on what is offered is one on the offer. */
    private boolean offersUnderCondition(Clause clause, List<Clause> sentence) {
        return clause.isCopular()
                && clause.arguments().stream()
                        .anyMatch(argument -> argument.slot().equals("infinitive")
                                && argument.clause() != null
                                && hasConditionWithin(argument.clause(), sentence, 0));
    }

    private boolean hasConditionWithin(Clause clause, List<Clause> sentence, int depth) {
        return depth < DEEPEST
                && (hasCondition(clause, sentence)
                        || clause.arguments().stream()
                                .anyMatch(argument -> argument.slot().equals("infinitive")
                                        && argument.clause() != null
                                        && hasConditionWithin(argument.clause(), sentence, depth + 1)));
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
        if (clause.marker().equals(":") || isSubjunctive(clause)) {
            return Truth.NONE;
        }
        if (isNegatedByMarker(clause)) {
            return own.negate();
        }
        NounPhrase noun = clause.governingNoun();
        if (noun != null) {
            Optional<Embedding> entry = embeddings.ofNoun(noun, clause);
            if (entry.isPresent()) {
                return apply(own, effect(entry.get(), noun.isNegative()));
            }
            if (clause.relation() != Relation.GERUND) {
                return clause.relation() == Relation.INFINITIVE ? own.weaken(Modality.PLANNED) : own;
            }
        }
        Clause governor = clause.governor();
        if (governor == null) {
            return own;
        }
        if (isReportedQuestion(clause)) {
            return Truth.NONE;
        }
        if (isFrontedAdjunct(clause, governor)) {
            return own;
        }
        Truth above = of(governor, sentence, depth + 1);
        Optional<Embedding> entry = embeddings.ofGovernor(governor, clause);
        if (entry.isEmpty()) {
            return unlisted(clause, own, above);
        }
        if (!above.committed()) {
            return Truth.NONE;
        }
        return apply(own, effect(entry.get(), above.negated())).weaken(above.modality());
    }

    /** "will consider whether Japan refused", "asked if Chad would sign". */
    private static boolean isReportedQuestion(Clause clause) {
        return clause.relation() == Relation.COMPLEMENT
                && (clause.marker().equals("whether") || clause.marker().equals("if"));
    }

    /** "In approving the request, the board barred him": when or how it came about, nothing that the verb governs. */
    private static boolean isFrontedAdjunct(Clause clause, Clause governor) {
        return clause.relation() == Relation.GERUND
                && !clause.marker().isEmpty()
                && clause.position() < governor.position();
    }

    /** "a recommendation that it block the bid": a plain form behind a singular asks for what is not. */
    private boolean isSubjunctive(Clause clause) {
        NounGroup subject = clause.surfaceSubject();
        return clause.marker().equals("that")
                && clause.modal() == null
                && !clause.verb().hasAuxiliary()
                && clause.verb().form() == VerbForm.BASE
                && subject != null
                && subject.members().size() == 1
                && isThirdSingular(subject.first().head().lower());
    }

    private boolean isThirdSingular(String word) {
        Grammar.Pronoun pronoun = grammar.pronouns().get(word);
        return pronoun != null && pronoun.person() == 3 && !pronoun.plural();
    }

    /** "Absent from the meeting will be Rep. Dingell": the predicate stands before its verb. */
    private Truth fronted(Clause clause, Truth own, List<Clause> sentence, int depth) {
        Clause governor = clause.governor();
        boolean predicate = governor != null
                && clause.isCopular()
                && governor.isCopular()
                && governor.isInverted()
                && clause.position() < governor.position();
        if (!predicate || governor == null) {
            return own;
        }
        Truth above = of(governor, sentence, depth + 1);
        return above.negated() ? own.negate().weaken(above.modality()) : own.weaken(above.modality());
    }

    private static Effect effect(Embedding entry, boolean negated) {
        return negated ? entry.whenNegated() : entry.effect();
    }

    private Truth unlisted(Clause clause, Truth own, Truth above) {
        if (clause.relation() == Relation.INFINITIVE) {
            return above.committed() ? own.weaken(Modality.PLANNED).weaken(above.modality()) : Truth.NONE;
        }
        return own;
    }

    /** "without meeting them". */
    private boolean isNegatedByMarker(Clause clause) {
        return clause.relation() == Relation.GERUND && grammar.negators().contains(clause.marker());
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
