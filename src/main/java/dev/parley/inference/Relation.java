package dev.parley.inference;

import dev.parley.facts.Party;
import dev.parley.facts.Target;
import java.util.Locale;

/**
 * Two parties stand on one side of a matter, or on opposite sides.
 *
 * @param party the one that takes its position first, or that takes it on the other
 * @param target the matter, or {@code other} itself where the position is on that party
 * @param because id of the explanation
 */
public record Relation(Party party, Party other, Target target, Side side, String because) {
    /** How the two stand to each other. */
    public enum Side {
        WITH,
        AGAINST;

        /** The name in fixtures and output. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
