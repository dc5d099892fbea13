package dev.parley.inference;

import java.util.Map;

/** Something of which only some fields are known. */
record Partial(Map<String, Object> known) {
    Partial {
        known = Map.copyOf(known);
    }
}
