package dev.parley.report;

import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where offsets stand in a file, as an editor counts: from 1, lines ended by LF, CR LF or CR. */
final class LineNumbers {
    private final List<Integer> starts = new ArrayList<>();

    LineNumbers(String text) {
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
            if (ends) {
                starts.add(i + 1);
            }
        }
    }

    int of(int offset) {
        int found = Collections.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** "line 12", or "lines 12-14" where a span runs over several lines. */
    String of(Span span) {
        int first = of(span.start());
        int last = of(Math.max(span.start(), span.end() - 1));
        return first == last ? "line " + first : "lines " + first + "-" + last;
    }
}
