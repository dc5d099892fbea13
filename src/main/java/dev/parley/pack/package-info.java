/**
 * A pack: the files of rules and vocabulary, wherever they come from, before anybody reads them.
 *
 * <p>Decision: a pack is its texts, read at once and listed in order; the lexicon and the rule base take what is theirs by path. Turned down: handing paths
 * on, since the standard pack lies in a jar that cannot be listed from every class loader.
 */
@NullMarked
package dev.parley.pack;

import org.jspecify.annotations.NullMarked;
