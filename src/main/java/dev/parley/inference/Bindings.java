package dev.parley.inference;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the variables of a rule stand for: immutable, each addition a new one. */
record Bindings(@Nullable Bindings before, String variable, Object value) {
    static final Bindings NONE = new Bindings(null, "", Value.UNKNOWN);

    Bindings with(String name, Object bound) {
        return new Bindings(this, name, bound);
    }

    /** {@link Value#UNKNOWN} where nothing binds the name. */
    Object get(String name) {
        for (Bindings each = this; each != null; each = each.before) {
            if (each.variable.equals(name)) {
                return each.value;
            }
        }
        return Value.UNKNOWN;
    }

    boolean has(String name) {
        return get(name) != Value.UNKNOWN;
    }

    /** All that have a value. */
    Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        for (Bindings each = this; each != null; each = each.before) {
            if (!(each.value instanceof Value)) {
                values.putIfAbsent(each.variable, each.value);
            }
        }
        return values;
    }
}
