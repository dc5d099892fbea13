package dev.parley.linguistics;

import dev.parley.lexicon.OfficeEntry;

/**
 * A title, from one token to another (exclusive), with the words that qualify it ("deputy", "former").
 *
 * @param former its holder holds it no longer and speaks for nobody by it
 */
public record OfficeSpan(int from, int to, OfficeEntry entry, boolean plural, boolean former) {}
