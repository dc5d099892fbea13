package dev.parley.facts;

import dev.parley.text.Block;
import dev.parley.text.SourceText;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between double quotation marks.
 *
 * <p>A mark that is never closed quotes to the end of its paragraph, as newspapers print a speech of several paragraphs, and no further: one lost mark never
 * costs the rest of an article.
 */
final class QuoteFinder {
    private QuoteFinder() {}

    /** The insides of all quotations, in text order. */
    static List<Span> find(SourceText text) {
        List<Span> out = new ArrayList<>();
        for (Block block : text.blocks()) {
            int open = -1;
            for (int i = block.span().start(); i < block.span().end(); i++) {
                if (text.folded().charAt(i) == '"') {
                    if (open < 0) {
                        open = i + 1;
                    } else {
                        add(open, i, out);
                        open = -1;
                    }
                }
            }
            if (open >= 0) {
                add(open, block.span().end(), out);
            }
        }
        return out;
    }

    private static void add(int start, int end, List<Span> out) {
        if (end > start) {
            out.add(new Span(start, end));
        }
    }
}
