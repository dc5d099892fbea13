package dev.parley.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * An author's mistake, where it stands, and what to do.
 *
 * @param file as the author named it, relative to the pack
 * @param line from 1, or 0 where the whole file is meant
 * @param column from 1, or 0 where the whole line is meant
 * @param excerpt the line itself, null where there is none to show
 * @param message what is wrong, in one sentence
 * @param hint what to do, null where nothing better than the message can be said
 */
public record Problem(
        Severity severity,
        String file,
        int line,
        int column,
        @Nullable String excerpt,
        String message,
        @Nullable String hint) {
    /** Whether the pack can be used all the same. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** {@code file:line:column: error: message}, the excerpt with a caret, and the hint. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(file);
        if (line > 0) {
            out.append(':').append(line);
            if (column > 0) {
                out.append(':').append(column);
            }
        }
        out.append(severity == Severity.ERROR ? ": error: " : ": warning: ").append(message);
        if (excerpt != null) {
            out.append("\n    ").append(excerpt);
            if (column > 0 && column <= excerpt.length() + 1) {
                out.append("\n    ").append(" ".repeat(column - 1)).append('^');
            }
        }
        if (hint != null) {
            out.append("\n    hint: ").append(hint);
        }
        return out.toString();
    }
}
