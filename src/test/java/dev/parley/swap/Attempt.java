package dev.parley.swap;

import dev.parley.lexicon.PartyEntry;
import java.util.Map;

/** What came of exchanging two states in a text. */
public sealed interface Attempt {
    /**
     * Two versions of a text that differ in nothing but who is who.
     *
     * @param labels for a reading of the text as given
     * @param otherLabels for a reading of the other one
     */
    record Swapped(Version given, Version other, Labels labels, Labels otherLabels) implements Attempt {}

    /** The text does not allow it. */
    record Unfit(String why) implements Attempt {}

    /** Writes names and labels with a sign for each of the states. */
    record Labels(MentionFinder finder, Map<PartyEntry, String> signs) {
        public Labels {
            signs = Map.copyOf(signs);
        }

        String of(String label) {
            return finder.masked(label, signs);
        }
    }
}
