package dev.parley.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a user is told of a mistake in Parley itself. */
final class Failure {
    private Failure() {}

    /** One line with the advice to report it; the stack trace below it only where it was asked for. */
    static String describe(Throwable failure, boolean debug) {
        String kind = failure.getClass().getSimpleName();
        StackTraceElement[] trace = failure.getStackTrace();
        String place = trace.length == 0 ? "" : " in " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
        String line =
                "Parley failed (" + kind + place + "): this is a mistake in Parley, please report it with the input";
        return debug ? line + "\n" + trace(failure).stripTrailing() : line + "; --debug shows more";
    }

    private static String trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
