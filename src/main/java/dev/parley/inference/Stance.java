package dev.parley.inference;

import dev.parley.facts.Party;
import dev.parley.facts.Target;
import dev.parley.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A party's position toward a target.
 *
 * @param score from -1 to 1
 * @param shift null where the party has held to its side throughout
 * @param because id of the explanation
 */
public record Stance(
        String id,
        Party party,
        Target target,
        Position position,
        double score,
        @Nullable Shift shift,
        String because) {
    /**
     * The party has changed sides.
     *
     * @param from where it stood
     * @param before the words that told so
     * @param after the words that outweigh them
     */
    public record Shift(Position from, Span before, Span after) {}
}
