package dev.parley.facts;

import dev.parley.text.Block;
import dev.parley.text.SourceText;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks, double ones (also typed as two single ones) and, outside of these, single ones.
 *
 * <p>A mark that is never closed quotes to the end of its paragraph where the next one opens with a mark, as newspapers print a speech of several paragraphs, or
 * where a comma or colon introduced it; else it counts for nothing. One lost mark never costs the rest of an article. A curly or a clearly opening mark inside an open quotation closes that first, so that a lost closing mark does not turn the
 * paragraph inside out.
 */
final class QuoteFinder {
    private final SourceText text;
    private final String folded;
    private final List<Quotation> found = new ArrayList<>();

    private QuoteFinder(SourceText text) {
        this.text = text;
        this.folded = text.folded();
    }

    /** All quotations, in text order, none inside another. */
    static List<Quotation> find(SourceText text) {
        QuoteFinder finder = new QuoteFinder(text);
        List<Block> blocks = text.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Span next = i + 1 < blocks.size() ? blocks.get(i + 1).span() : null;
            finder.read(blocks.get(i).span(), next != null && text.folded().charAt(next.start()) == '"');
        }
        return List.copyOf(finder.found);
    }

    private void read(Span block, boolean quotedNext) {
        int open = -1;
        for (int i = block.start(); i < block.end(); i++) {
            char mark = folded.charAt(i);
            int width = mark == '"' ? 1 : mark == '\'' && i + 1 < block.end() && folded.charAt(i + 1) == '\'' ? 2 : 0;
            if (width > 0) {
                if (open < 0) {
                    open = i;
                } else if (opens(i, width, block)) {
                    add(open, endBefore(i, open), endBefore(i, open));
                    open = i;
                } else {
                    add(open, i, i + width);
                    open = -1;
                }
                i += width - 1;
            } else if (mark == '\'' && open < 0 && opensSingle(i, block)) {
                int close = closeOfSingle(i, block);
                if (close > 0) {
                    add(i, close, close + 1);
                    i = close;
                }
            }
        }
        if (open >= 0 && (quotedNext || isIntroduced(open, block))) {
            add(open, block.end(), block.end());
        }
    }

    /** ", "..." and ": "...": what precedes says that somebody speaks; a single mark elsewhere is a slip. */
    private boolean isIntroduced(int open, Span block) {
        int i = open - 1;
        while (i > block.start() && folded.charAt(i) <= ' ') {
            i--;
        }
        return i > block.start() && (folded.charAt(i) == ',' || folded.charAt(i) == ':');
    }

    private void add(int open, int end, int outerEnd) {
        int inside = folded.startsWith("''", open) ? open + 2 : open + 1;
        if (end > inside) {
            found.add(new Quotation(new Span(open, outerEnd), new Span(inside, end)));
        }
    }

    private int endBefore(int mark, int open) {
        int end = mark;
        while (end > open + 1 && folded.charAt(end - 1) <= ' ') {
            end--;
        }
        return end;
    }

    /** A curly mark says whether it opens; of a straight one, a blank before and none behind. */
    private boolean opens(int i, int width, Span block) {
        int next = i + width;
        boolean behindBlank = i == block.start() || folded.charAt(i - 1) <= ' ';
        boolean beforeBlank = next >= block.end() || folded.charAt(next) <= ' ';
        char given = text.given().charAt(i);
        if (given == '\u201c') {
            return !beforeBlank || behindBlank;
        }
        boolean straight = given == '"' || width == 2;
        return straight && behindBlank && !beforeBlank && Character.isLetterOrDigit(folded.charAt(next));
    }

    private boolean opensSingle(int i, Span block) {
        boolean behindBlank = i == block.start() || folded.charAt(i - 1) <= ' ' || folded.charAt(i - 1) == '(';
        return behindBlank
                && text.given().charAt(i) != '\u2019'
                && i + 1 < block.end()
                && Character.isUpperCase(folded.charAt(i + 1));
    }

    /** The closing mark behind a stop; the apostrophes between are none. */
    private int closeOfSingle(int open, Span block) {
        for (int i = open + 2; i < block.end() && folded.charAt(i) != '"'; i++) {
            boolean stopped = folded.charAt(i) == '\'' && ",.!?".indexOf(folded.charAt(i - 1)) >= 0;
            if (stopped && (i + 1 == block.end() || !Character.isLetterOrDigit(folded.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }
}
