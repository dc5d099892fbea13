package dev.parley.inference;

import dev.parley.facts.Party;
import dev.parley.facts.Target;
import java.util.List;

/**
 * Why an issue or a meeting concerns a party.
 *
 * @param bases one or more, in the order of the enum
 * @param because id of the explanation
 */
public record Stake(Party party, Target target, List<Basis> bases, String because) {
    public Stake {
        bases = List.copyOf(bases);
    }
}
