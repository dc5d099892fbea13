/**
 * The command line: one class a command, over the facade and the reports.
 *
 * <p>Decision: commands get their streams and the way to an engine from outside, so that tests run them in the same process with readings made by hand. Turned
 * down: starting a process for each test, which takes seconds and shows no exception.
 *
 * <p>Decision: what is wrong with an input is an exception with one line for the user, caught for each input; the other inputs go on. Turned down: stopping at
 * the first, which makes a user of a thousand files start a thousand times.
 */
@NullMarked
package dev.parley.cli;

import org.jspecify.annotations.NullMarked;
