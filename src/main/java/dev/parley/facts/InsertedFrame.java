package dev.parley.facts;

import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Clause.Relation;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.Tag;
import dev.parley.text.Span;
import org.jspecify.annotations.Nullable;

/** A frame behind or inside what it reports: "..., Iran said", "..., said the minister", "Talks, he said, failed". */
final class InsertedFrame {
    /** Fewer words before a frame may be an adjunct. */
    private static final int LONG = 7;

    private final ClaimScene scene;
    private final ContentEdges edges;
    private final FrameRest rest;
    /** Where the content of the frame before ended: what stands before that is not reported again. */
    private int taken;

    InsertedFrame(ClaimScene scene, ContentEdges edges) {
        this.scene = scene;
        this.edges = edges;
        this.rest = new FrameRest(scene);
        this.taken = scene.start();
    }

    /** Of a verb that seldom reports: only right behind a closing quotation mark. */
    @Nullable
    ClaimContent behindQuotation(Clause frame, FrameSource source) {
        Span subject = source.words();
        int begin = subject == null
                ? -1
                : Math.min(subject.start(), frame.verbSpan().start());
        return begin > scene.start() && scene.isQuote(scene.at(begin) - 1) ? content(frame, source) : null;
    }

    @Nullable
    ClaimContent content(Clause frame, FrameSource source) {
        boolean misread = frame.isPassive() && !FrameSource.isPassive(frame);
        if (frame.relation() == Relation.INFINITIVE
                || frame.namesPronoun()
                || isAboutIt(frame)
                || scene.quotations().at(frame.headSpan().start()) != null) {
            return null;
        }
        Span subject = source.words();
        if (subject == null) {
            return null;
        }
        int verb = frame.verbSpan().start();
        boolean inverted = subject.start() > verb;
        boolean here = subject.start() >= Math.max(taken, scene.start());
        int begin = inverted || !here ? verb : subject.start();
        int mark = markBefore(begin);
        if (mark < 0) {
            return begin == scene.start() ? quotationBefore() : null;
        }
        boolean loose =
                frame.relation() == Relation.MAIN && !inverted || frame.relation() == Relation.RELATIVE && !misread;
        if ((loose || takesInfinitive(frame)) && !scene.isQuote(mark)) {
            return null;
        }
        int start = firstWord(begin);
        int end = scene.token(mark).span().end();
        int from = rest.from(frame, subject, inverted);
        if (scene.wordBefore(end) <= start || !isContent(start, begin) && !isEnclosed(mark, from)) {
            return null;
        }
        boolean whole = hasPredicate(start, begin) || isClosedQuotation(mark);
        int next = scene.wordFrom(from);
        int behind = rest.goesOn(frame, from, whole, inverted) ? edges.ofClause(frame, next) : next;
        boolean again = behind > next;
        int last = again ? behind : scene.wordBefore(end);
        taken = again ? last : from;
        return new ClaimContent(scene.withQuotations(new Span(start, Math.max(last, scene.wordBefore(end)))), true);
    }

    /** ", where they agreed to meet": the frame has its content behind it. */
    private static boolean takesInfinitive(Clause frame) {
        return frame.arguments().stream().anyMatch(argument -> argument.slot().equals("infinitive"));
    }

    /** "they had mentioned it": the content is the pronoun, which never stands for a hearer. */
    private static boolean isAboutIt(Clause frame) {
        NounGroup object = frame.group("object");
        return object != null
                && object.span().start() > frame.headSpan().start()
                && object.first().head().is("it");
    }

    /** ""Quiet," he demanded": with its comma inside the marks, what is quoted is complete. */
    private boolean isClosedQuotation(int mark) {
        Quotation quotation = scene.quotations().at(scene.token(mark).span().start());
        return quotation != null && quotation.isClosed(scene.quotations().text());
    }

    /** ""Why?" asked the minister": the quotation closed the sentence before. */
    private @Nullable ClaimContent quotationBefore() {
        Quotation quotation = scene.quotations().at(Math.max(0, scene.start() - 2));
        if (quotation == null || quotation.span().end() > scene.start()) {
            return null;
        }
        boolean sameLine = scene.quotations().text().charAt(scene.start() - 1) != '\n';
        return sameLine ? new ClaimContent(quotation.span(), true) : null;
    }

    /** The comma, dash or closing quotation mark before the frame; adverbs and conjunctions may stand between. */
    private int markBefore(int begin) {
        int i = scene.at(begin) - 1;
        while (scene.is(i, Tag.ADV) && !scene.isRelative(i)) {
            i--; // but in "talks, where they agreed" no frame begins
        }
        return scene.isQuote(i)
                        || scene.is(i, ",")
                        || scene.is(i, "?")
                        || scene.is(i, "!")
                        || scene.is(i, "\u2014")
                        || scene.is(i, "--")
                ? i
                : -1;
    }

    /** The content's first word: of the quotation that the sentence begins in, else of the sentence, behind a conjunction before a quotation. */
    private int firstWord(int begin) {
        Quotation running = scene.quotations().at(taken);
        if (running != null
                && running.span().start() <= taken
                && running.span().end() <= begin + 1
                && taken == scene.start()) {
            return running.span().start();
        }
        int i = scene.at(taken);
        while (scene.is(i, Tag.CCONJ) || scene.is(i, Tag.ADV) || scene.is(i, ",")) {
            i++;
        }
        boolean quoted = scene.isQuote(i) && scene.token(i).span().start() < begin;
        return quoted ? scene.token(i).span().start() : scene.wordFrom(taken);
    }

    /** What stands before the frame says something, or the frame cuts it in two: "Last week, the minister said that" says nothing. */
    private boolean isContent(int start, int begin) {
        return hasPredicate(start, begin)
                || isWholeSentence(start, begin)
                || !scene.quotations()
                        .speechIn(new Span(Math.min(start, begin), begin))
                        .isEmpty()
                || opensWithSubject(start);
    }

    /** "Sales of corn now total two tonnes, it said": enough words for a clause whose verb was not seen, and nothing behind the frame. */
    private boolean isWholeSentence(int start, int begin) {
        int first = scene.at(start);
        boolean subject = scene.nounFrom(first) != null && !scene.is(first, Tag.ADP);
        boolean last = scene.clauses().stream()
                .allMatch(other -> other.headSpan().start() < begin
                        || other.relation() == Relation.FRAME
                        || other.relation() == Relation.RELATIVE);
        return subject && last && scene.at(begin) - first >= LONG;
    }

    /** "Now, she said, the two do not mix": commas on both sides, and a predicate behind. */
    private boolean isEnclosed(int mark, int from) {
        return scene.is(mark, ",")
                && scene.is(scene.at(from), ",")
                && scene.clauses().stream()
                        .anyMatch(other -> other.headSpan().start() > from
                                && other.relation() != Relation.RELATIVE
                                && other.relation() != Relation.PARTICIPIAL
                                && !other.isInfinitive());
    }

    private boolean opensWithSubject(int start) {
        return scene.parse().nouns().stream().anyMatch(noun -> noun.span().start() == start)
                && scene.isStop(scene.at(start) + 1);
    }

    private boolean hasPredicate(int start, int begin) {
        for (Clause other : scene.clauses()) {
            boolean inside =
                    other.headSpan().start() >= start && other.headSpan().end() <= begin;
            if (inside && (other.relation() == Relation.MAIN || other.relation() == Relation.FRAME)) {
                return true;
            }
        }
        return false;
    }
}
