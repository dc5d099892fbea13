/**
 * From clauses to facts: who is meant, which meeting, what is stated, in whose words.
 *
 * <p>Decision: parties are resolved in one pass in text order, as a reader would, and facts are read off cues with slots. Turned down: global coreference by
 * clustering, which needs a model and cannot say why.
 */
@NullMarked
package dev.parley.facts;

import org.jspecify.annotations.NullMarked;
