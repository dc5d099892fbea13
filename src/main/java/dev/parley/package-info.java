/**
 * The facade: {@link dev.parley.Parley} reads an {@link dev.parley.Article} into a {@link dev.parley.Reading}.
 *
 * <p>Decision: one immutable engine, one method. Turned down: a builder of pipelines, which would let every user assemble another Parley.
 */
@NullMarked
package dev.parley;

import org.jspecify.annotations.NullMarked;
