/**
 * The vocabulary: parties, offices, cues, grammar words, read from strict YAML into immutable tables.
 *
 * <p>Decision: every word that the engine knows stands in a file that an analyst can edit, with an example for each cue. Turned down: word lists in code, and a
 * general-purpose ontology, of which news needs a hundredth.
 */
@NullMarked
package dev.parley.lexicon;

import org.jspecify.annotations.NullMarked;
