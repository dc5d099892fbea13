/** Exchanges the names of two states in a text, and writes down a reading so that both names read alike. */
@NullMarked
package dev.parley.swap;

import org.jspecify.annotations.NullMarked;
