package dev.parley.facts;

import dev.parley.lexicon.ReportingEntry;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Clause.Relation;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.Tag;
import dev.parley.text.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind a frame.
 *
 * <p>Mostly the clause's subject. Quotation marks say more than clauses do: a noun within them is no subject of a verb outside. Then the source is the noun phrase
 * behind the verb ("...," said Iran) or the one between the mark and the verb ("...," Iran, which had abstained, said).
 *
 * @param group null also where only the words are known ("Some say")
 */
record FrameSource(@Nullable NounGroup group, @Nullable Span words) {
    private static final FrameSource NONE = new FrameSource(null, null);

    static FrameSource of(ClaimScene scene, Clause clause, ReportingEntry entry) {
        if (!entry.source().equals("subject")) {
            NounGroup group = entry.source().equals("none") ? null : clause.group(entry.source());
            return group == null ? NONE : new FrameSource(group, AttributionSource.of(scene, clause, group));
        }
        return isPassive(clause) ? agent(scene, clause) : subject(scene, clause, 0);
    }

    /** With an auxiliary or an agent: a bare form with a complement of its own is a past tense, whatever stands before it. */
    static boolean isPassive(Clause clause) {
        boolean bare = clause.verbSpan().start() == clause.headSpan().start();
        return clause.isPassive() && (!bare || clause.group("subject") != null);
    }

    private static FrameSource agent(ClaimScene scene, Clause clause) {
        NounGroup agent = clause.group("subject");
        return agent == null ? NONE : new FrameSource(agent, AttributionSource.of(scene, clause, agent));
    }

    private static FrameSource subject(ClaimScene scene, Clause clause, int depth) {
        NounGroup inverted = inverted(scene, clause);
        if (inverted != null) {
            return new FrameSource(inverted, AttributionSource.behind(scene, inverted));
        }
        if (clause.isPassive()) {
            boolean reduced = scene.is(scene.at(clause.headSpan().start()) - 1, Tag.SCONJ)
                    || scene.is(scene.at(clause.headSpan().start()) - 1, Tag.ADP);
            return reduced || !clause.marker().isEmpty() ? NONE : before(scene, clause); // "when asked whether"
        }
        NounGroup subject = clause.surfaceSubject();
        if (subject != null
                && clause.isInfinitive()
                && (subject.first().head().is("it") || subject.first().head().is("there"))) {
            return NONE; // "it is hard to know", "there were plans to go"
        }
        if (subject != null && isOwn(scene, clause, subject)) {
            return new FrameSource(subject, AttributionSource.of(scene, clause, subject));
        }
        Clause governor = clause.governor();
        boolean dependent = clause.isInfinitive()
                || clause.relation() == Relation.GERUND
                || clause.relation() == Relation.PARTICIPIAL;
        if (dependent) {
            if (governor == null && clause.relation() == Relation.PARTICIPIAL && clause.surfaceSubject() == null) {
                return shared(scene, clause); // a participle that nothing governs: "analysts noting that ..."
            }
            return governor == null || isPassive(governor) || depth > 3 ? NONE : subject(scene, governor, depth + 1);
        }
        return before(scene, clause);
    }

    /** Not parted from the verb by a quotation mark, and not the subject of the complement ("some say they hear"). */
    static boolean isOwn(ClaimScene scene, Clause clause, NounGroup subject) {
        if (!scene.isHere(subject)) {
            return true;
        }
        int start = subject.first().span().start();
        if (start > clause.headSpan().start()) {
            return scene.clauses().stream()
                    .noneMatch(other -> other != clause
                            && subject.equals(other.surfaceSubject())
                            && other.headSpan().start() > start
                            && other.relation() != Relation.RELATIVE);
        }
        Quotation around = scene.quotations().at(start);
        return around == null
                || around.equals(scene.quotations().at(clause.headSpan().start()));
    }

    /** "He had a voice in it, said a spokesman": a frame right behind a comma with the subject of the clause before is inverted. */
    private static boolean isBorrowed(ClaimScene scene, Clause frame, NounGroup subject) {
        return frame.relation() == Relation.FRAME
                && subject.span().start() < frame.verbSpan().start()
                && scene.clauses().stream()
                        .anyMatch(other -> other != frame
                                && other.relation() != Relation.RELATIVE
                                && other.headSpan().start() < frame.headSpan().start()
                                && subject.equals(other.surfaceSubject()));
    }

    /** The noun phrase behind a verb that follows a closing quotation mark; null where the verb has its subject. */
    static @Nullable NounGroup inverted(ClaimScene scene, Clause clause) {
        NounGroup subject = clause.surfaceSubject();
        int verb = clause.verbSpan().start();
        if (isPassive(clause)
                || clause.isInfinitive()
                || clause.namesPronoun()
                || scene.quotations().at(verb) != null) {
            return null;
        }
        boolean own = subject != null && isOwn(scene, clause, subject) && !isBorrowed(scene, clause, subject);
        if (own || !scene.isQuote(scene.at(verb) - 1) && !scene.is(scene.at(verb) - 1, ",")) {
            return null;
        }
        int next = scene.at(clause.verbSpan().end());
        while (scene.is(next, Tag.ADV)) {
            next++;
        }
        NounPhrase phrase = scene.nounFrom(next);
        return phrase == null || isSubjectOfComplement(clause, phrase) ? null : NounGroup.of(phrase);
    }

    /** "Jane Roe, said sales would rise": a stray comma. */
    private static boolean isSubjectOfComplement(Clause clause, NounPhrase phrase) {
        return clause.arguments().stream()
                .filter(argument -> argument.slot().equals("that") && argument.clause() != null)
                .map(argument -> Objects.requireNonNull(argument.clause()).surfaceSubject())
                .anyMatch(subject -> subject != null && subject.members().contains(phrase));
    }

    /** What stands between the last closing mark, or the beginning, and the verb; behind a conjunction the subject of the verb before. */
    private static FrameSource before(ClaimScene scene, Clause clause) {
        int verb = scene.at(clause.verbSpan().start());
        int last = verb - 1;
        while (scene.is(last, Tag.ADV) || scene.is(last, ",")) {
            last--;
        }
        if (scene.is(last, Tag.CCONJ)) {
            return shared(scene, clause);
        }
        if (!scene.has(last) || scene.isStop(last) || scene.isQuote(last)) {
            last = verb - 1; // "Nearly half said": words of number that look like adverbs
        }
        int first = last;
        while (scene.has(first)
                && !scene.isQuote(first)
                && !scene.is(first, ";")
                && !scene.is(first, ":")
                && !scene.is(first, "\u2014")) {
            first--;
        }
        first++;
        if (scene.is(first, Tag.SCONJ)) {
            first = behindComma(scene, first, last); // "Although prices fell, union sources said"
        }
        while (first <= last && (scene.is(first, ",") || scene.is(first, Tag.CCONJ) || scene.is(first, Tag.SCONJ))) {
            first++;
        }
        if (first > last) {
            return NONE;
        }
        NounPhrase phrase = scene.nounFrom(first);
        NounGroup group = phrase == null ? null : NounGroup.of(phrase);
        return new FrameSource(group, scene.sentence().span(first, last + 1));
    }

    private static int behindComma(ClaimScene scene, int first, int last) {
        for (int i = last - 1; i > first; i--) {
            if (scene.is(i, ",")) {
                return i + 1;
            }
        }
        return first;
    }

    private static FrameSource shared(ClaimScene scene, Clause clause) {
        FrameSource found = NONE;
        for (Clause other : scene.clauses()) {
            NounGroup subject = other.surfaceSubject();
            boolean earlier = other.headSpan().start() < clause.headSpan().start();
            if (subject != null
                    && earlier
                    && !other.isPassive()
                    && other.relation() == Relation.MAIN
                    && isOwn(scene, other, subject)) {
                found = new FrameSource(subject, AttributionSource.of(scene, other, subject));
            }
        }
        NounPhrase first = scene.nounFrom(0);
        if (found.words() == null && first != null) {
            NounGroup group = NounGroup.of(first);
            return new FrameSource(group, AttributionSource.described(group, clause.verbSpan()));
        }
        return found;
    }
}
