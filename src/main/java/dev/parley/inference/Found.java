package dev.parley.inference;

import java.util.Comparator;

/**
 * A way in which one rule holds, or nearly.
 *
 * @param conclusion what it would conclude, as a reader would call it
 */
record Found(RuleForm rule, Solution solution, String conclusion) {
    /** Fewest conditions unmet first, then the nearest, then by the name of the rule. */
    static final Comparator<Found> NEAREST = Comparator.comparingInt(
                    (Found found) -> found.solution().unmet())
            .thenComparingInt(found -> found.solution().distance())
            .thenComparing(found -> found.rule().name());
}
