/**
 * YAML in which every value knows its line and column, and a reader that takes nothing silently.
 *
 * <p>Decision: nodes from the parser's events, all scalars as text; keys are checked against what the reader asked for. Turned down: binding to classes,
 * which stops at the first mistake, loses positions, and reads {@code on} as true.
 */
@NullMarked
package dev.parley.pack.yaml;

import org.jspecify.annotations.NullMarked;
