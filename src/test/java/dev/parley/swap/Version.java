package dev.parley.swap;

import dev.parley.text.Span;
import java.util.List;

/**
 * A text and the places in it at which another version has other words.
 *
 * @param exchanged in text order, none overlapping another
 */
public record Version(String text, List<Span> exchanged) {
    public Version {
        exchanged = List.copyOf(exchanged);
    }

    /** The span as it would be if every exchanged place were one character; an edge within such a place is at its edge. */
    public Span common(Span span) {
        return new Span(commonStart(span.start()), Math.max(commonStart(span.start()), commonEnd(span.end())));
    }

    private int commonStart(int offset) {
        int shift = 0;
        for (Span place : exchanged) {
            if (offset < place.start()) {
                break;
            }
            if (offset < place.end()) {
                return place.start() - shift;
            }
            shift += place.length() - 1;
        }
        return offset - shift;
    }

    private int commonEnd(int offset) {
        int shift = 0;
        for (Span place : exchanged) {
            if (offset <= place.start()) {
                break;
            }
            if (offset <= place.end()) {
                return place.start() - shift + 1;
            }
            shift += place.length() - 1;
        }
        return offset - shift;
    }
}
