package dev.parley.facts;

import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Clause.Relation;
import dev.parley.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The quotation that a frame introduces. */
final class FrameQuotation {
    /** Words that may stand between a verb and the quotation that it introduces: "told reporters in Geneva on Monday". */
    private static final int LONGEST_APPROACH = 14;

    private final ClaimScene scene;
    private final ContentEdges edges;

    FrameQuotation(ClaimScene scene, ContentEdges edges) {
        this.scene = scene;
        this.edges = edges;
    }

    /** "said: ...", "said, "..."", "told reporters in Geneva "..."". */
    @Nullable
    ClaimContent behind(Clause clause) {
        int from = clause.span().end();
        List<Quotation> behind = scene.quotations()
                .speechIn(new Span(
                        clause.verbSpan().end(),
                        Math.max(
                                clause.verbSpan().end(), scene.sentence().span().end())));
        for (Quotation quotation : behind) {
            int start = quotation.span().start();
            if (start < clause.verbSpan().end()) {
                continue;
            }
            int first = scene.at(clause.verbSpan().end());
            int last = scene.at(start);
            boolean introduced = last - first <= LONGEST_APPROACH
                    && (last - first <= 1 || scene.isStop(last - 1) || from >= scene.wordBefore(start));
            if (introduced && !hasPredicate(clause, start) && !hasFrameBehind(clause, quotation)) {
                int end = quotation.isClosed(scene.quotations().text())
                        ? quotation.span().end()
                        : Math.max(quotation.inside().end(), edges.ofClause(clause, start));
                return new ClaimContent(scene.withQuotations(new Span(start, end)), true);
            }
            return null;
        }
        return null;
    }

    /** "...: "Quote," the senator says": the nearer frame has the quotation. */
    private boolean hasFrameBehind(Clause clause, Quotation quotation) {
        int next = scene.wordFrom(quotation.span().end());
        for (Clause other : scene.clauses()) {
            boolean frame = other.relation() == Relation.FRAME || other.isInverted();
            if (other != clause
                    && frame
                    && ClaimScene.begin(other, quotation.span().end()) == next) {
                return true;
            }
        }
        return false;
    }

    /** Another verb stands between the frame and a place. */
    private boolean hasPredicate(Clause clause, int before) {
        for (Clause other : scene.clauses()) {
            boolean between = other.headSpan().start() > clause.headSpan().end()
                    && other.headSpan().end() <= before;
            if (between && other.relation() != Relation.RELATIVE) {
                return true;
            }
        }
        return false;
    }
}
