package dev.parley.lexicon;

import java.util.Locale;
import java.util.Set;

/**
 * Words that attribute what follows or precedes them to a source.
 *
 * @param frames the complements with which it attributes
 * @param source the slot of the source, {@code none} where it names none
 * @param factive the author takes the content as true
 * @param location the entry's {@code file:line}
 */
public record ReportingEntry(
        CueWords words,
        Kind kind,
        Set<String> frames,
        String source,
        boolean factive,
        Confidence confidence,
        String holds,
        String silent,
        String location) {
    /** What the source does with the content. */
    public enum Kind {
        SPEECH,
        WRITING,
        THOUGHT,
        FEELING,
        PERCEPTION;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How often the word with one of its frames attributes. */
    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW
    }

    public boolean takes(String frame) {
        return frames.contains(frame);
    }
}
