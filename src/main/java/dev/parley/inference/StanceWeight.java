package dev.parley.inference;

import dev.parley.facts.Fact;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Modality;

/**
 * How much a fact of one type, modality and voice says of a party's position.
 *
 * @param act whether the party does something, or only says it
 * @param weight from -1 to 1; its sign is the side that it speaks for
 */
public record StanceWeight(
        FactType fact, Modality modality, boolean act, Voice voice, Position position, double weight) {
    /** The least rank of what the party itself or the author says. */
    static final int VOICED = 2;

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

    /** Which of two facts that contradict each other counts: acts before words, and either before the reports of others. */
    public int rank() {
        int voiced = voice == Voice.OTHER ? 0 : VOICED;
        return act ? voiced + 1 : voiced;
    }

    public boolean weighs(Fact other) {
        return other.type() == fact && other.modality() == modality && Voice.of(other) == voice;
    }
}
