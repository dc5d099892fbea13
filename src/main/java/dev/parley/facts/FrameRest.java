package dev.parley.facts;

import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Clause.Relation;
import dev.parley.linguistics.Tag;
import dev.parley.text.Span;

/** What follows an inserted frame: more of what it reports, or only words about its source. */
final class FrameRest {
    private final ClaimScene scene;

    FrameRest(ClaimScene scene) {
        this.scene = scene;
    }

    /** Where the sentence goes on behind the frame with its source and adjuncts. */
    int from(Clause frame, Span subject, boolean inverted) {
        int end = frame.verbSpan().end();
        if (inverted) {
            end = Math.max(end, subject.end());
        }
        return Math.max(end, Math.min(frame.span().end(), scene.end()));
    }

    /** Whether content follows: a quotation, or, behind a comma, what no source is described with. */
    boolean goesOn(Clause frame, int from, boolean whole, boolean inverted) {
        int i = scene.at(from);
        if (!scene.has(i)) {
            return false;
        }
        for (Quotation quotation : scene.quotations()
                .speechIn(new Span(from, Math.max(from, scene.sentence().span().end())))) {
            if (quotation.span().start() >= from
                    && !hasFrame(frame, from, quotation.span().start())) {
                return true;
            }
        }
        if (!scene.is(i, ",")) {
            return false;
        }
        if (scene.isQuote(i + 1) && !inverted) {
            return true; // ""The dam," Egypt said, "is safe.""
        }
        boolean connected = scene.is(i + 1, Tag.CCONJ) || scene.is(i + 1, Tag.SCONJ) || scene.is(i + 1, "to");
        if (whole) {
            return connected && !inverted && !ownSubjectFollows(frame, from);
        }
        return !inverted || connected;
    }

    /** ", and she left": a clause of the author's. */
    private boolean ownSubjectFollows(Clause frame, int from) {
        for (Clause other : scene.clauses()) {
            if (other.headSpan().start() > from && other != frame) {
                return other.relation() == Relation.FRAME;
            }
        }
        return false;
    }

    private boolean hasFrame(Clause frame, int from, int to) {
        for (Clause other : scene.clauses()) {
            boolean between = other != frame
                    && other.headSpan().start() >= from
                    && other.headSpan().end() <= to;
            if (between
                    && (other.relation() == Relation.MAIN
                            || other.relation() == Relation.FRAME
                            || other.relation() == Relation.PARTICIPIAL)) {
                return true;
            }
        }
        return false;
    }
}
