package dev.parley.cli;

import dev.parley.Article;
import dev.parley.Reading;
import dev.parley.Supports;
import dev.parley.diagnostic.Problem;
import dev.parley.diagnostic.ProblemsException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The engine behind a command: loaded for the first article, once a process. */
final class Engine {
    private final EngineLoader loader;
    private final @Nullable Path pack;
    private final boolean debug;
    private @Nullable Interpreter loaded;

    Engine(EngineLoader loader, @Nullable Path pack, boolean debug) {
        this.loader = loader;
        this.pack = pack;
        this.debug = debug;
    }

    /**
     * Reads an article.
     *
     * @param source how a user calls where it comes from
     */
    Reading read(Article article, String source) throws InputException {
        Interpreter engine = load();
        try {
            return engine.read().apply(article);
        } catch (ProblemsException e) {
            throw new InputException(e.problems().stream()
                    .map(problem -> describe(problem, source))
                    .collect(Collectors.joining("\n")));
        } catch (RuntimeException | StackOverflowError e) {
            throw new InputException(source + ": " + Failure.describe(e, debug));
        }
    }

    /** What the lines of a reading by this engine stand on. */
    Supports supports(Reading reading) {
        return load().supports().apply(reading);
    }

    /**
     * Why a reading lacks a conclusion.
     *
     * @throws InputException with one line on what else can be asked, if it names nothing of the text
     */
    String whyNot(Reading reading, String conclusion, String source) throws InputException {
        try {
            return load().whyNot().apply(reading, conclusion);
        } catch (ProblemsException e) {
            throw new InputException(e.problems().stream()
                    .map(problem -> describe(problem, source))
                    .collect(Collectors.joining("\n")));
        }
    }

    /** What a reading lacks by one condition. */
    String nearMisses(Reading reading) {
        return load().nearMisses().apply(reading);
    }

    /**
     * Makes ready to read.
     *
     * @throws BrokenPackException if the rules or the lexicon cannot be used
     */
    synchronized Interpreter load() {
        if (loaded == null) {
            try {
                loaded = loader.load(pack);
            } catch (ProblemsException e) {
                throw new BrokenPackException(e);
            }
        }
        return loaded;
    }

    private static String describe(Problem problem, String source) {
        return source + ": " + problem.message() + (problem.hint() == null ? "" : ": " + problem.hint());
    }
}
