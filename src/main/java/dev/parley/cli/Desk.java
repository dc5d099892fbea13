package dev.parley.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * What a command works with.
 *
 * @param terminal whether a person sits before it: colour, and a word when it waits for input
 * @param debug whether the environment asks for stack traces
 */
record Desk(InputStream in, PrintWriter out, PrintWriter err, boolean terminal, boolean debug, EngineLoader engines) {
    /** A line for the user that is no result. */
    void complain(String line) {
        err.print(line + "\n");
        err.flush();
    }
}
