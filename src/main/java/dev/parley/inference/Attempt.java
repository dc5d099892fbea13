package dev.parley.inference;

import java.util.List;

/**
 * How near one rule came to a conclusion.
 *
 * @param conclusion what it would have concluded, as a reader would call it
 * @param because the rule's reason, as far as its placeholders are filled
 * @param unmet how many conditions fail
 * @param requirements its conditions, in the order of the rule
 */
public record Attempt(String rule, String conclusion, String because, int unmet, List<Requirement> requirements) {
    public Attempt {
        requirements = List.copyOf(requirements);
    }
}
