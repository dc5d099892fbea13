package dev.parley.inference;

import java.util.List;

/**
 * How far something fits a pattern.
 *
 * @param bindings with the variables that the pattern gives a value
 * @param failed constraints that do not hold
 * @param open whether a constraint rests on what is missing, so that it may hold or not
 */
record Fit(Object object, Bindings bindings, List<String> failed, boolean open) {
    Fit {
        failed = List.copyOf(failed);
    }

    boolean isFull() {
        return failed.isEmpty();
    }
}
