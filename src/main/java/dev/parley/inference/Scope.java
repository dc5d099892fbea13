package dev.parley.inference;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The variables that a part of a rule can see, with their types. */
final class Scope {
    /** Stands for the type of a variable whose definition is wrong, and told elsewhere. */
    static final Class<?> UNKNOWN = void.class;

    private final Map<String, Class<?>> types;

    Scope() {
        this.types = new TreeMap<>();
    }

    private Scope(Map<String, Class<?>> types) {
        this.types = new TreeMap<>(types);
    }

    /** A scope whose own variables stay inside. */
    Scope inner() {
        return new Scope(types);
    }

    /** Adds a variable, and tells whether its name was free. */
    boolean bind(String variable, Class<?> type) {
        return types.putIfAbsent(variable, type) == null;
    }

    Optional<Class<?>> typeOf(String variable) {
        return Optional.ofNullable(types.get(variable));
    }

    Collection<String> names() {
        return types.keySet();
    }
}
