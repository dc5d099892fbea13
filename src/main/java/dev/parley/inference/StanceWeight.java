package dev.parley.inference;

import dev.parley.facts.Fact;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Modality;

/**
 * How much a fact of one type, modality and voice says of a party's position.
 *
 * @param weight from -1 to 1; its sign is the side that it speaks for
 */
public record StanceWeight(FactType fact, Modality modality, Voice voice, Position position, double weight) {
    /** In whose words a fact stands. */
    public enum Voice {
        OWN,
        AUTHOR,
        OTHER;

        static Voice of(Fact fact) {
            if (fact.isOwnVoice()) {
                return OWN;
            }
            return fact.reportedBy() == null ? AUTHOR : OTHER;
        }
    }

    public boolean weighs(Fact other) {
        return other.type() == fact && other.modality() == modality && Voice.of(other) == voice;
    }
}
