package dev.parley.pack;

import dev.parley.diagnostic.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A file of a pack.
 *
 * @param path below the folder of rules, with slashes: {@code lexicon/offices.yaml}
 * @param name as the author knows it, from the root of the pack: {@code rules/lexicon/offices.yaml}
 */
public record PackFile(String path, String name, String text) {

    /** An error at a place in this file, with the line as its excerpt. */
    public Problem error(int line, int column, String message, @Nullable String hint) {
        return new Problem(Problem.Severity.ERROR, name, line, column, line(line), message, hint);
    }

    /** A line from 1 on; null where there is none. */
    public @Nullable String line(int number) {
        int start = 0;
        for (int i = 1; i < number && start >= 0; i++) {
            int end = text.indexOf('\n', start);
            start = end < 0 ? -1 : end + 1;
        }
        if (number < 1 || start < 0) {
            return null;
        }
        int end = text.indexOf('\n', start);
        String line = text.substring(start, end < 0 ? text.length() : end);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}
