package dev.parley;

import dev.parley.inference.Line;
import dev.parley.inference.Support;

/** What the lines of one reading stand on: worked out when it is asked for, since the rules have to run again. */
@FunctionalInterface
public interface Supports {
    /**
     * The smallest set of facts without which the line falls.
     *
     * @throws IllegalArgumentException if the reading has no such line
     */
    Support of(Line line);
}
