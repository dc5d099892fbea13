package dev.parley.inference;

import dev.parley.diagnostic.Problem;
import org.jspecify.annotations.Nullable;

/** A file of a pack, which knows where each of its characters stands. */
record Source(String path, String text) {
    /** An error at the given offset into the text. */
    Problem problem(int offset, String message, @Nullable String hint) {
        int at = Math.max(0, Math.min(offset, text.length()));
        int start = text.lastIndexOf('\n', at - 1) + 1;
        int end = text.indexOf('\n', at);
        String line = text.substring(start, end < 0 ? text.length() : end).stripTrailing();
        return new Problem(Problem.Severity.ERROR, path, lineOf(at), at - start + 1, line, message, hint);
    }

    /** An error at a line, from 1, and a column, from 0. */
    Problem problem(int line, int column, String message, @Nullable String hint) {
        return problem(startOf(line) + Math.max(0, column), message, hint);
    }

    int lineOf(int offset) {
        return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }

    /** The offset at which a line, from 1, starts. */
    int startOf(int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            int next = text.indexOf('\n', start);
            if (next < 0) {
                return start;
            }
            start = next + 1;
        }
        return start;
    }
}
