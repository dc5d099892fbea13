package dev.parley.facts;

import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Clause.Relation;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.Tag;
import dev.parley.text.Span;

/** The words that name a source: title, name, apposition, relative clause, and the relative pronoun that takes it up. */
final class AttributionSource {
    private AttributionSource() {}

    /** The source of a verb. */
    static Span of(ClaimScene scene, Clause frame, NounGroup source) {
        Span own = described(source, frame.verbSpan());
        if (!scene.isHere(source)) {
            return own;
        }
        int verb = frame.verbSpan().start();
        if (own.end() <= verb && source.equals(frame.surfaceSubject()) && !sharesSubject(scene, frame, own.end())) {
            return new Span(own.start(), Math.max(own.end(), lastWordBefore(scene, own.end(), verb)));
        }
        if (frame.isInverted() && own.start() >= verb) {
            return behind(scene, source);
        }
        return own;
    }

    /** "said Lavrov, the minister, who ..." */
    static Span behind(ClaimScene scene, NounGroup source) {
        Span own = described(source, new Span(0, 0));
        return new Span(own.start(), relativeBehind(scene, own.end()));
    }

    /** With its appositions and the phrases behind it, as far as these do not reach over the cue. */
    static Span described(NounGroup source, Span cue) {
        Span span = source.span();
        NounPhrase last = source.last();
        for (NounPhrase apposition : last.appositions()) {
            span = span.hull(apposition.span());
        }
        for (NounPhrase.Modifier modifier : last.modifiers()) {
            NounGroup group = modifier.group();
            Span wider = group == null ? span : span.hull(group.span());
            if (wider.overlaps(cue)) {
                break;
            }
            span = wider;
        }
        return span;
    }

    /** "The minister left Rome and said": another predicate stands between. */
    private static boolean sharesSubject(ClaimScene scene, Clause frame, int from) {
        for (Clause other : scene.clauses()) {
            int verb = other.headSpan().start();
            boolean between = verb > from && verb < frame.headSpan().start();
            boolean describes = other.relation() == Relation.RELATIVE
                    || other.relation() == Relation.PARTICIPIAL
                    || other.isInfinitive()
                    || other.relation() == Relation.GERUND;
            if (between && !describes) {
                return true;
            }
        }
        return false;
    }

    private static int lastWordBefore(ClaimScene scene, int from, int verb) {
        int i = scene.at(verb) - 1;
        while (scene.has(i)
                && scene.token(i).span().start() >= from
                && (scene.is(i, Tag.ADV) || scene.is(i, Tag.PUNCT) || scene.is(i, Tag.AUX) || scene.is(i, Tag.PART))) {
            i--;
        }
        return scene.has(i) ? scene.token(i).span().end() : from;
    }

    /** ", who arrived on Monday": to the end of the sentence or the next quotation. */
    private static int relativeBehind(ClaimScene scene, int end) {
        int i = scene.at(end);
        boolean relative =
                scene.is(i, ",") && (scene.is(i + 1, "who") || scene.is(i + 1, "which") || scene.is(i + 1, "whose"));
        if (!relative) {
            return end;
        }
        int last = scene.end();
        for (Quotation quotation : scene.quotations().in(new Span(end, last))) {
            if (quotation.span().start() > end) {
                last = Math.min(last, scene.wordBefore(quotation.span().start()));
            }
        }
        return Math.max(end, last);
    }
}
