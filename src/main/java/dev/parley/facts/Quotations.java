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

    String text() {
        return text;
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

    /** "He told me 'it is safe' and left": what a single mark opens right before a span inside a quotation ends where that closes. */
    Span nested(Span content) {
        Quotation around = at(content.start());
        int mark = content.start() - 1;
        if (around == null || mark <= around.span().start() || !isSingleMark(mark)) {
            return content;
        }
        for (int i = content.start(); i < content.end(); i++) {
            if (isSingleMark(i) && !Character.isLetterOrDigit(text.charAt(i + 1))) {
                return new Span(mark, i + 1);
            }
        }
        return content;
    }

    private boolean isSingleMark(int offset) {
        return text.charAt(offset) == '\'';
    }

    /** A comma before the closing mark, or a small letter behind it: a frame of its own follows. */
    boolean awaitsFrame(Quotation quotation) {
        if (quotation.inside().length() == 0
                || quotation.inside().end() == quotation.span().end()) {
            return false;
        }
        int next = quotation.span().end();
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        boolean small = next < text.length() && Character.isLowerCase(text.charAt(next));
        return small || text.charAt(quotation.inside().end() - 1) == ',';
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
