package dev.parley.cli;

/** What the process tells its caller. */
final class ExitCode {
    static final int FINE = 0;
    static final int INPUT = 1;
    static final int USAGE = 2;
    static final int PACK = 3;

    private ExitCode() {}
}
