package dev.parley.cli;

import dev.parley.Parley;

/** Runs commands of the program in this process, with the real engine. */
public final class Terminal {
    private Terminal() {}

    /** What a command printed, standard output before standard error, and its exit code. */
    public record Result(String printed, int exitCode) {}

    /** Runs what stands behind {@code java -jar parley.jar}. */
    public static Result run(String... arguments) {
        Session session = Session.withoutEngine()
                .loading(pack -> LoadedEngine.of(pack == null ? Parley.standard() : Parley.load(pack)));
        int exitCode = session.run(arguments);
        return new Result(session.out() + session.err(), exitCode);
    }
}
