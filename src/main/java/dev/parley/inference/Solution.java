package dev.parley.inference;

import dev.parley.inference.RuleForm.Condition;
import java.util.List;

/**
 * One way in which a rule holds, or nearly.
 *
 * @param unmet how many of its conditions fail
 * @param distance tells apart ways with equally many: less where something is there and one constraint fails
 */
record Solution(List<Step> steps, Bindings bindings, int unmet, int distance) {
    Solution {
        steps = List.copyOf(steps);
    }

    /** What became of a condition. */
    enum Outcome {
        /** Something matches. */
        MATCHED,
        /** Nothing matches, as the condition wants it. */
        CLEAR,
        /** It rests on what another condition lacks. */
        OPEN,
        /** Something is there, but a constraint fails. */
        NEAR,
        /** Nothing is there. */
        MISSING,
        /** Something is there that must not be. */
        AGAINST;

        boolean isUnmet() {
            return this == NEAR || this == MISSING || this == AGAINST;
        }
    }

    /**
     * One condition.
     *
     * @param objects what matches, nearly matches, or stands against it
     * @param failed the constraints that fail for the near one
     * @param bindings what the variables stood for when it was tried
     */
    record Step(Condition condition, Outcome outcome, List<Object> objects, List<String> failed, Bindings bindings) {
        Step {
            objects = List.copyOf(objects);
            failed = List.copyOf(failed);
        }
    }
}
