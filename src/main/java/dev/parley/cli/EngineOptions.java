package dev.parley.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that reads articles. */
final class EngineOptions {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "use the pack in this folder instead of the standard rules and lexicon")
    private @Nullable Path rules;

    @Option(names = "--debug", description = "show the stack trace of an unexpected failure (or set PARLEY_DEBUG)")
    private boolean debug;

    boolean isDebug(Desk desk) {
        return debug || desk.debug();
    }

    Engine engine(Desk desk) {
        return new Engine(desk.engines(), rules, isDebug(desk));
    }
}
