package dev.parley.facts;

import dev.parley.text.SourceText;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The quotations of an article, found by their place. */
final class Quotations {
    private final List<Quotation> all;
    private final String text;

    Quotations(SourceText source) {
        this.all = QuoteFinder.find(source);
        this.text = source.folded();
    }

    /** The quotation that a place stands in, its marks included; null outside. */
    @Nullable
    Quotation at(int offset) {
        int i = firstEndingAfter(offset);
        return i < all.size() && all.get(i).span().start() <= offset ? all.get(i) : null;
    }

    /** Those that overlap a span, in text order. */
    List<Quotation> in(Span span) {
        List<Quotation> out = new ArrayList<>(2);
        for (int i = firstEndingAfter(span.start());
                i < all.size() && all.get(i).span().start() < span.end();
                i++) {
            out.add(all.get(i));
        }
        return out;
    }

    /** Those of {@link #in} that are somebody's speech, not titles or single words. */
    List<Quotation> speechIn(Span span) {
        List<Quotation> out = in(span);
        out.removeIf(quotation -> !quotation.isSpeech(text));
        return out;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
