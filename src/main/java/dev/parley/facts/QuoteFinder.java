package dev.parley.facts;

import dev.parley.text.Block;
import dev.parley.text.SourceText;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks, double ones and, outside of these, single ones.
 *
 * <p>A mark that is never closed quotes to the end of its paragraph, as newspapers print a speech of several paragraphs, and no further: one lost mark never
 * costs the rest of an article. A curly or a clearly opening mark inside an open quotation closes that first, so that a lost closing mark does not turn the
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
        for (Block block : text.blocks()) {
            finder.read(block.span());
        }
        return List.copyOf(finder.found);
    }

    private void read(Span block) {
        int open = -1;
        for (int i = block.start(); i < block.end(); i++) {
            char mark = folded.charAt(i);
            if (mark == '"') {
                if (open < 0) {
                    open = i;
                } else if (opens(i, block)) {
                    add(open, endBefore(i, open), endBefore(i, open));
                    open = i;
                } else {
                    add(open, i, i + 1);
                    open = -1;
                }
            } else if (mark == '\'' && open < 0 && opensSingle(i, block)) {
                int close = closeOfSingle(i, block);
                if (close > 0) {
                    add(i, close, close + 1);
                    i = close;
                }
            }
        }
        if (open >= 0) {
            add(open, block.end(), block.end());
        }
    }

    private void add(int open, int end, int outerEnd) {
        if (end > open + 1) {
            found.add(new Quotation(new Span(open, outerEnd), new Span(open + 1, end)));
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
    private boolean opens(int i, Span block) {
        char given = text.given().charAt(i);
        if (given == '\u201c') {
            return true;
        }
        boolean behindBlank = i == block.start() || folded.charAt(i - 1) <= ' ';
        boolean beforeWord = i + 1 < block.end() && Character.isLetterOrDigit(folded.charAt(i + 1));
        return given == '"' && behindBlank && beforeWord;
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
