package dev.parley.facts;

import dev.parley.text.Span;

/**
 * What a frame takes.
 *
 * @param reports the source says that it is so, rather than wants, plans or does it
 */
record ClaimContent(Span span, boolean reports) {}
