package dev.parley.inference;

import java.util.List;
import java.util.Map;

/**
 * That one rule held for one set of objects, and what it concluded from them.
 *
 * <p>It is inserted beside its conclusion, so that it is gone as soon as its rule no longer holds.
 *
 * @param matched the objects matched, without those under {@code not} and {@code exists}
 * @param bindings the values of the rule's variables, for its sentence
 */
record Firing(String rule, Conclusion conclusion, List<Object> matched, Map<String, Object> bindings) {
    Firing {
        matched = List.copyOf(matched);
        bindings = Map.copyOf(bindings);
    }
}
