package dev.parley.linguistics;

import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A noun with what stands before it, and the phrases that follow it.
 *
 * <p>A phrase after a noun may belong to it or to the verb: shallow reading keeps both, and the cue that asks for one decides. Built within the package, fixed
 * afterwards.
 */
public final class NounPhrase {
    /** A phrase that follows: "with Iran", or a clause "of refusing to sign". */
    public record Modifier(
            String preposition,
            @Nullable NounGroup group,
            @Nullable Clause clause) {}

    private final Sentence sentence;
    private final int from;
    private final int to;
    private final int head;
    private final @Nullable NounPhrase possessor;
    /** Where it begins behind "a number of". */
    private final int counted;

    private final boolean negative;
    private final List<Modifier> modifiers = new ArrayList<>(2);
    private final List<NounPhrase> appositions = new ArrayList<>(1);
    private final List<Clause> complements = new ArrayList<>(1);
    private @Nullable Span parenthesis;

    NounPhrase(
            Sentence sentence,
            int from,
            int counted,
            int to,
            int head,
            @Nullable NounPhrase possessor,
            boolean negative) {
        this.sentence = sentence;
        this.from = from;
        this.to = to;
        this.head = head;
        this.possessor = possessor;
        this.counted = counted;
        this.negative = negative;
    }

    public Sentence sentence() {
        return sentence;
    }

    /** Index of its first token. */
    public int from() {
        return from;
    }

    /** Index after its last token. */
    public int to() {
        return to;
    }

    public int headIndex() {
        return head;
    }

    public Token head() {
        return sentence.token(head);
    }

    /** Its own words, without what follows. */
    public Span span() {
        return sentence.span(from, to);
    }

    /** The owner: "Italy" in "Italy's refusal". */
    public @Nullable NounPhrase possessor() {
        return possessor;
    }

    public List<Modifier> modifiers() {
        return Collections.unmodifiableList(modifiers);
    }

    /** Phrases that name the same thing again: "Lavrov, the foreign minister,". */
    public List<NounPhrase> appositions() {
        return Collections.unmodifiableList(appositions);
    }

    /** Clauses that complete it: "refusal to join", "the claim that ...". */
    public List<Clause> complements() {
        return Collections.unmodifiableList(complements);
    }

    /** What stands in parentheses right after it: "(IMF)". */
    public @Nullable Span parenthesis() {
        return parenthesis;
    }

    public Token first() {
        return sentence.token(from);
    }

    /** The first token after a count ("a number of") and after the owner and its mark. */
    public int ownFrom() {
        if (possessor == null) {
            return counted;
        }
        int next = possessor.to;
        return next < to && sentence.token(next).tag() == Tag.PART ? next + 1 : next;
    }

    /** One of the words before the head, in lower case, is among the given. */
    public boolean isDescribedBy(Set<String> words) {
        for (int i = from; i < headIndex(); i++) {
            if (words.contains(sentence.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    public boolean isPronoun() {
        return head().tag() == Tag.PRON;
    }

    public boolean isProper() {
        return head().tag() == Tag.PROPN;
    }

    /** "no officials", "neither side", "none". */
    public boolean isNegative() {
        return negative;
    }

    void add(Modifier modifier) {
        modifiers.add(modifier);
    }

    void addApposition(NounPhrase other) {
        appositions.add(other);
    }

    void addComplement(Clause clause) {
        complements.add(clause);
    }

    void setParenthesis(Span span) {
        parenthesis = span;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            out.append(i > from ? " " : "").append(sentence.token(i).form());
        }
        return out.toString();
    }
}
