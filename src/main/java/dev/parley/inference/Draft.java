package dev.parley.inference;

import java.util.function.BiFunction;

/**
 * A line of the reading before ids are given.
 *
 * @param finish makes the line from its own id and the id of its explanation
 */
record Draft<T>(Sum sum, BiFunction<String, String, T> finish) {}
