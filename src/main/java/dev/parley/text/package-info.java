/**
 * The article's characters: spans, folding that keeps every offset, layout.
 *
 * <p>Decision: fold one character for one and point into the given text. Turned down: a cleaned copy with an offset map, which every later step would have to
 * carry along.
 */
@NullMarked
package dev.parley.text;

import org.jspecify.annotations.NullMarked;
