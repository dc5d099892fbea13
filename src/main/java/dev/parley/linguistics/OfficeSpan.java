package dev.parley.linguistics;

import dev.parley.lexicon.OfficeEntry;

/** A title, from one token to another (exclusive), with the words that qualify it ("deputy", "former"). */
public record OfficeSpan(int from, int to, OfficeEntry entry, boolean plural) {}
