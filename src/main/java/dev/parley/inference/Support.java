package dev.parley.inference;

import java.util.List;

/**
 * What a line of a reading stands on: the smallest set of facts without which the rules would not draw it.
 *
 * <p>That is found by letting the rules run again without them, not by cutting them out of the proof: a rule that asks
 * for the absence of something may draw the same line once a fact is gone, on a ground of its own. Only facts of the
 * proof, or of a proof that takes its place, are tried. Meetings, issues and parties stay as the text has them.
 *
 * @param ids of facts and claims, in text order; none where the words of an issue or a meeting suffice
 * @param smallest whether no smaller set was left untried; if not, none of the set is idle at least
 */
public record Support(List<String> ids, boolean smallest) {
    public Support {
        ids = List.copyOf(ids);
    }
}
