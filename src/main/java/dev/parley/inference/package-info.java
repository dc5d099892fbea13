/**
 * From facts to conclusions: rules that are compiled once, a session for each article, a proof for each conclusion.
 *
 * <p>Decision: a rule can only call {@code conclude}, which inserts the conclusion logically together with the firing
 * that proves it, so that a conclusion and its proofs live and fall together. Turned down: listening to the session,
 * which is not told when a second rule proves the same, and rules that write text.
 *
 * <p>Decision: rules state small, independent propositions ({@link dev.parley.inference.Conclusion}), and Java merges
 * them into the lines of the reading. Turned down: rules that update a seat or a score, whose outcome would depend on
 * the order in which they fire.
 *
 * <p>Decision: why a rule did not conclude is found by an evaluator of our own over the parsed rules, from the memory at
 * the end of a session, only when somebody asks. Turned down: listening to Drools, which keeps no failed condition, and
 * MVEL, which does not know the operators of constraints nor a value that is missing. A test holds the evaluator to what
 * Drools fires.
 */
@NullMarked
package dev.parley.inference;

import org.jspecify.annotations.NullMarked;
