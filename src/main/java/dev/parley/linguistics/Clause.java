package dev.parley.linguistics;

import dev.parley.lexicon.VerbForm;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A predicate with its arguments, and its place among the other clauses of the sentence.
 *
 * <p>Slots are logical: the subject of a passive is its {@code object}, its agent the {@code subject}. Built within the package, fixed afterwards.
 */
public final class Clause {
    /** How a clause hangs on its governor. */
    public enum Relation {
        /** A sentence of its own, or coordinated with one. */
        MAIN,
        /** "said that ...", "said ..." */
        COMPLEMENT,
        /** "agreed to ..." */
        INFINITIVE,
        /** "by refusing ...", "began meeting ..." */
        GERUND,
        /** "which ...", "held in Geneva" after a noun. */
        RELATIVE,
        /** "if ...", "because ..." */
        ADVERBIAL,
        /** ", angered at ...," */
        PARTICIPIAL,
        /** ", he said," : a frame put into or behind what it reports. */
        FRAME
    }

    /** A filled slot: a noun group, a clause, or a predicate adjective, in the order of the text. */
    public record Argument(
            String slot,
            @Nullable NounGroup group,
            @Nullable Clause clause,
            @Nullable Token adjective) {}

    private final Sentence sentence;
    private VerbGroup verb;
    private @Nullable Clause antecedent;
    private final int position;
    private Relation relation = Relation.MAIN;
    private String marker = "";
    private @Nullable Clause governor;
    private @Nullable NounPhrase governingNoun;
    private @Nullable NounGroup surfaceSubject;
    private boolean inverted;
    private final List<Argument> arguments = new ArrayList<>(4);
    private @Nullable Clause coordinatedWith;
    private boolean passive;
    private boolean excluded;

    Clause(Sentence sentence, VerbGroup verb, int position) {
        this.sentence = sentence;
        this.verb = verb;
        this.position = position;
    }

    public Sentence sentence() {
        return sentence;
    }

    /** Lemma of the main verb. */
    public String lemma() {
        return verb.lemma();
    }

    /** The main verb as it stands, in lower case. */
    public String headForm() {
        return sentence.token(verb.main()).lower();
    }

    /** "out" in "walked out". */
    public @Nullable String particle() {
        return verb.particle();
    }

    public boolean isPassive() {
        return verb.passive() || passive;
    }

    public boolean isCopular() {
        return verb.copula();
    }

    /** "called it a farce": names a pronoun something. */
    public boolean namesPronoun() {
        NounGroup object = group("object");
        return object != null && object.first().head().tag() == Tag.PRON && group("object2") != null;
    }

    /** The verb itself is negated, or its subject or object says "no". */
    public boolean isNegated() {
        boolean subject = surfaceSubject != null && surfaceSubject.isNegative();
        boolean object = arguments.stream()
                .anyMatch(argument -> (argument.slot.equals("object") || argument.slot.equals("object2"))
                        && argument.group != null
                        && argument.group.isNegative());
        return (verb.negated() || excluded) ^ subject ^ object;
    }

    boolean isVerbNegated() {
        return verb.negated();
    }

    public boolean isHedged() {
        return verb.hedged();
    }

    /** Its first word is a past tense, or "have": it tells of what has happened. */
    public boolean isPast() {
        return verb.past();
    }

    /** "is meeting": it goes on. */
    public boolean isProgressive() {
        return verb.hasAuxiliary() && verb.form() == VerbForm.GERUND;
    }

    /** The lemma with its particle: "call off". */
    public String phrasalLemma() {
        return verb.particle() == null ? verb.lemma() : verb.lemma() + " " + verb.particle();
    }

    /** The first verb or auxiliary of the predicate: "be" in "that the gate be opened". */
    public Token firstVerb() {
        return verb.firstVerb();
    }

    /** "will", "be to"; null without a modal. */
    public @Nullable String modal() {
        return verb.modal();
    }

    public boolean isInfinitive() {
        return verb.infinitive();
    }

    public Relation relation() {
        return relation;
    }

    /** The word that introduces it: "if", "by"; empty where there is none. */
    public String marker() {
        return marker;
    }

    public @Nullable Clause governor() {
        return governor;
    }

    /** The noun that it completes: "refusal" in "its refusal to join". */
    public @Nullable NounPhrase governingNoun() {
        return governingNoun;
    }

    /** The clause whose predicate it is coordinated with. */
    public @Nullable Clause coordinatedWith() {
        return coordinatedWith;
    }

    public List<Argument> arguments() {
        return Collections.unmodifiableList(arguments);
    }

    /** The subject as the sentence shows it. */
    public @Nullable NounGroup surfaceSubject() {
        return surfaceSubject;
    }

    /** "said the minister". */
    public boolean isInverted() {
        return inverted;
    }

    /** What fills a logical slot, first filler first. */
    public List<Argument> fillers(String slot) {
        List<Argument> out = new ArrayList<>(2);
        if (slot.equals("subject") && !isPassive() || slot.equals("object") && isPassive()) {
            if (surfaceSubject != null) {
                out.add(new Argument(slot, surfaceSubject, null, null));
            }
            return out;
        }
        String surface = slot.equals("subject") ? "by" : slot;
        for (Argument argument : arguments) {
            if (argument.slot.equals(surface)) {
                out.add(argument);
            }
        }
        return out;
    }

    /** The first noun group in a logical slot, or null. */
    public @Nullable NounGroup group(String slot) {
        for (Argument argument : fillers(slot)) {
            if (argument.group != null) {
                return argument.group;
            }
        }
        return null;
    }

    /** The words of the verb with its auxiliaries and particle. */
    public Span verbSpan() {
        return verb.span();
    }

    /** The main verb's own characters. */
    public Span headSpan() {
        return verb.cue();
    }

    /** From its first argument to its last, without the clauses that it governs. */
    public Span span() {
        Span span = antecedent == null ? verb.span() : verb.span().hull(antecedent.verb.span());
        if (surfaceSubject != null && surfaceSubject.first().sentence().index() == sentence.index()) {
            span = span.hull(surfaceSubject.span());
        }
        for (Argument argument : arguments) {
            if (argument.group != null) {
                span = span.hull(argument.group.span());
            } else if (argument.adjective != null) {
                span = span.hull(argument.adjective.span());
            }
        }
        return span;
    }

    /** The clause with the infinitives that complete it: "agreed to begin efforts to end the conflict". */
    public Span wholeSpan() {
        Span span = span();
        for (Argument argument : arguments) {
            Clause child = argument.clause;
            if (child != null && child.isInfinitive() && child.position > position) {
                span = span.hull(child.wholeSpan());
            }
        }
        return span;
    }

    VerbGroup verb() {
        return verb;
    }

    /** Index of its verb among the chunks. */
    int position() {
        return position;
    }

    void attach(Relation how, String introducedBy, @Nullable Clause to) {
        relation = how;
        marker = introducedBy;
        governor = to == this ? null : to;
    }

    void setGoverningNoun(NounPhrase noun) {
        governingNoun = noun;
    }

    void setSubject(@Nullable NounGroup subject) {
        surfaceSubject = subject;
    }

    void setInverted() {
        inverted = true;
    }

    /** "nor" stands before it. */
    void exclude() {
        excluded = true;
    }

    /** The auxiliary of the verb before makes it a passive as well. */
    void sharePassive() {
        passive = true;
    }

    void setCoordinatedWith(Clause other) {
        coordinatedWith = other;
    }

    /** Takes the verb of another clause for an auxiliary that stands for it, with its arguments. */
    void recover(Clause full) {
        antecedent = full;
        verb = verb.standingFor(full.verb);
        arguments.addAll(full.arguments);
    }

    void add(Argument argument) {
        arguments.add(argument);
    }

    @Override
    public String toString() {
        return relation + (marker.isEmpty() ? "" : "(" + marker + ")") + " " + verb + " subj=" + surfaceSubject
                + " args="
                + arguments.stream()
                        .map(a -> a.slot + ":"
                                + (a.group != null
                                        ? a.group
                                        : a.clause != null
                                                ? "<" + a.clause.verb + ">"
                                                : a.adjective == null ? "" : a.adjective.form()))
                        .toList()
                + (governor == null ? "" : " <- " + governor.verb);
    }
}
