package dev.parley.facts;

import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Clause.Relation;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.Tag;
import dev.parley.text.Span;

/**
 * Says where the content behind a frame ends.
 *
 * <p>It runs to the end of the sentence, unless the sentence comes back to the frame's own level: "He said X and [left]", "Those who said X [left]", "said X, [adding Y]",
 * "He said X, but [Y did]". Attachment that only the meaning decides ("said that he would go [if asked]") goes to the content.
 */
final class ContentEdges {
    private final ClaimScene scene;
    /** Where a phrase like "according to" begins that closes the sentence; 0 where there is none. */
    private int phrase;

    ContentEdges(ClaimScene scene) {
        this.scene = scene;
    }

    /** What stands before a closing "according to the ministry" ends there. */
    void closeBefore(int offset) {
        phrase = offset;
    }

    /** The end of a clause that begins at {@code start}. */
    int ofClause(Clause frame, int start) {
        int end = enclosing(frame, scene.end());
        for (Clause other : scene.clauses()) {
            if (other != frame && other.headSpan().start() > start) {
                int begin = ClaimScene.begin(other, start);
                boolean behind =
                        begin > start && begin < end && begin > frame.headSpan().end();
                if (behind && isOutsideQuotation(begin, frame) && leaves(frame, other, start, begin)) {
                    end = Math.min(end, cut(begin, start));
                }
            }
        }
        return end;
    }

    /** The end of a phrase that begins at {@code start}: at the first comma too, unless a relative clause or a list goes on. */
    int ofPhrase(Clause frame, NounGroup group, int start) {
        int end = ofClause(frame, start);
        int from = Math.max(start, group.span().start() >= start ? group.span().end() : start);
        for (int i = scene.at(from); scene.has(i) && scene.token(i).span().start() < end; i++) {
            boolean stops = scene.isStop(i)
                    && !scene.is(i, "-")
                    && isOutsideQuotation(scene.token(i).span().start(), frame);
            if (stops && !goesOn(i)) {
                return Math.min(end, scene.wordBefore(scene.token(i).span().start()));
            }
        }
        return end;
    }

    /** ", who ..." */
    private boolean goesOn(int comma) {
        return scene.is(comma + 1, "who") || scene.is(comma + 1, "which") || scene.is(comma + 1, "including");
    }

    /** A frame inside quotation marks or parentheses reports no further than these. */
    private int enclosing(Clause frame, int end) {
        int limit = end;
        if (phrase > frame.verbSpan().end()) {
            limit = Math.min(limit, scene.wordBefore(phrase));
        }
        Quotation around = scene.quotations().at(frame.headSpan().start());
        if (around != null) {
            limit = Math.min(
                    limit, Math.max(frame.verbSpan().end(), around.inside().end()));
        }
        int depth = 0;
        for (int i = scene.at(frame.headSpan().end()); scene.has(i); i++) {
            if (scene.is(i, "(")) {
                depth++;
            } else if (scene.is(i, ")") && depth-- == 0) {
                return Math.min(limit, scene.token(i - 1).span().end());
            }
        }
        return limit;
    }

    private boolean isOutsideQuotation(int offset, Clause frame) {
        Quotation around = scene.quotations().at(offset);
        return around == null || around.span().contains(frame.headSpan());
    }

    private boolean leaves(Clause frame, Clause other, int start, int begin) {
        if (isCoordinated(frame, other, begin) || isFurtherReport(other, begin)) {
            return true;
        }
        if (isGoverned(other, frame)) {
            return other.relation() == Relation.PARTICIPIAL
                    && other.governor() == frame
                    && scene.isStop(scene.at(begin) - 1);
        }
        NounGroup subject = other.surfaceSubject();
        boolean inside = frame.relation() == Relation.RELATIVE || frame.governingNoun() != null;
        if (inside && subject == null && other.relation() == Relation.MAIN) {
            return true; // "Those who said it was safe [have left]"
        }
        boolean sharesSubject = subject != null
                && scene.isHere(subject)
                && subject.first().span().start() < frame.verbSpan().start()
                && !other.isInfinitive()
                && (other.relation() == Relation.MAIN || other.relation() == frame.relation());
        if (sharesSubject) {
            return true;
        }
        boolean beside = other.relation() == Relation.MAIN || other.relation() == Relation.FRAME;
        return beside
                && subject != null
                && other.coordinatedWith() == null
                && begin > start + 1
                && isSeparated(begin)
                && !isFronted(start, begin, other);
    }

    /** "said if prices fell [, mines would close]": what stands before is only the condition of the clause that follows. */
    private boolean isFronted(int start, int begin, Clause other) {
        int first = scene.at(start);
        int opener = scene.is(first, "that") ? first + 1 : first;
        return other.relation() == Relation.MAIN
                && !scene.reports(other)
                && scene.isSubordinator(opener)
                && scene.is(scene.at(begin) - 1, ",")
                && scene.clauses().stream()
                                .filter(inside -> inside.headSpan().start() > start
                                        && inside.headSpan().end() <= begin
                                        && !inside.isInfinitive()
                                        && (inside.relation() == Relation.MAIN
                                                || inside.relation() == Relation.ADVERBIAL
                                                || inside.relation() == Relation.COMPLEMENT))
                                .count()
                        == 1;
    }

    /** "calls it a joke and [has said ...]": the very subject of the frame again, behind a conjunction. */
    private boolean isCoordinated(Clause frame, Clause other, int begin) {
        NounGroup subject = other.surfaceSubject();
        return subject != null
                && subject.equals(frame.surfaceSubject())
                && !other.isInfinitive()
                && scene.is(scene.at(begin) - 1, Tag.CCONJ);
    }

    /** ", adding that ...", ", telling reporters ...", ", while others said ...". */
    private boolean isFurtherReport(Clause other, int begin) {
        int before = scene.at(begin) - 1;
        if (other.relation() == Relation.ADVERBIAL && other.surfaceSubject() != null) {
            return scene.is(before, Tag.SCONJ)
                    && scene.is(before - 1, ",")
                    && scene.reports(other)
                    && hasContent(other);
        }
        boolean behindComma = scene.is(before, ",") || scene.isQuote(before);
        return other.relation() == Relation.PARTICIPIAL && !other.isPassive() && behindComma && scene.reports(other);
    }

    private static boolean hasContent(Clause clause) {
        return clause.arguments().stream().anyMatch(argument -> argument.slot().equals("that"));
    }

    private static boolean isGoverned(Clause clause, Clause frame) {
        Clause up = clause.governor();
        for (int steps = 0; up != null && steps < 8; steps++) {
            if (up == frame) {
                return true;
            }
            up = up.governor();
        }
        return false;
    }

    /** A comma or a semicolon stands before the place, with a conjunction between at most. */
    private boolean isSeparated(int offset) {
        int i = scene.at(offset) - 1;
        while (scene.is(i, Tag.CCONJ) || scene.is(i, Tag.ADV) || scene.isQuote(i)) {
            i--;
        }
        return scene.isStop(i);
    }

    /** The last word of the content before a clause that leaves it: conjunction, adverb and mark go. */
    private int cut(int begin, int start) {
        int i = scene.at(begin) - 1;
        while (scene.is(i, Tag.ADV)
                || scene.is(i, Tag.CCONJ)
                || scene.is(i, Tag.SCONJ) && scene.is(i - 1, ",")
                || scene.is(i, Tag.PUNCT) && !scene.is(i, ")") && !scene.isQuote(i)) {
            i--;
        }
        return scene.has(i) ? Math.max(start, scene.token(i).span().end()) : begin;
    }

    /** The end of what follows a comma or stop at {@code from}, or the whole rest. */
    Span rest(Clause frame, int from) {
        int start = scene.wordFrom(from);
        return ClaimScene.span(start, ofClause(frame, start));
    }
}
