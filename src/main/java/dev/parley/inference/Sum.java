package dev.parley.inference;

import java.util.List;

/**
 * The firings that together make one line of the reading.
 *
 * @param name of what is summed up, in the place of a rule's name
 */
record Sum(String name, String sentence, List<Firing> parts) {
    Sum {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("nothing proves: " + sentence);
        }
    }

    /** One firing explains itself. */
    boolean isPlain() {
        return parts.size() == 1;
    }
}
