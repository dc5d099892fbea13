/**
 * A reading for people and for programs: text, JSON, and the proof of one conclusion.
 *
 * <p>Decision: each report is a plain function from a reading to a string, in one width and one language. Turned down: templates, which move the layout out of
 * the reach of the compiler, and mapping records to JSON by reflection, which would make every renamed component a new document format.
 */
@NullMarked
package dev.parley.report;

import org.jspecify.annotations.NullMarked;
